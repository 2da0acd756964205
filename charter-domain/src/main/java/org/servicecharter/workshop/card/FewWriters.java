package org.servicecharter.workshop.card;

import org.servicecharter.shared.BusinessRuleViolation;

/** So few people wrote that a reader could guess who wrote what (W-06). Show anyway, or go on without. */
public class FewWriters extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FewWriters(long writers) {
        super("workshop.fewWriters", writers);
    }
}

package org.servicecharter.signoff.campaign;

import java.util.List;
import org.servicecharter.shared.BusinessRuleViolation;

/** Some of the names on a list are nobody's who works here. */
public class PeopleNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    PeopleNotKnown(List<String> names) {
        super(
                "signoff.campaign.peopleNotKnown",
                String.join(", ", names.subList(0, Math.min(NAMED, names.size()))),
                names.size());
    }
}

package org.servicecharter.workshop.seat;

import org.servicecharter.shared.BusinessRuleViolation;

/** As many people have a seat as any board has room for. */
public class BoardFull extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    BoardFull(int most) {
        super("workshop.boardFull", most);
    }
}

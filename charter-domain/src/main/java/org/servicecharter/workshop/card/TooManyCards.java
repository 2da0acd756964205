package org.servicecharter.workshop.card;

import java.util.List;
import org.servicecharter.shared.BusinessRuleViolation;

/** One person has as many cards that wait to be shown as anybody may. */
public class TooManyCards extends BusinessRuleViolation {

    /** Ten times what the charts ask of each; more is a program's, and would take the board from the others. */
    static final int MOST = 200;

    private static final long serialVersionUID = 1L;

    private TooManyCards() {
        super("workshop.tooManyCards", MOST);
    }

    /** The same cards. @throws TooManyCards when they are more than {@value #MOST} */
    static List<OwnCard> checked(List<OwnCard> waiting) {
        if (waiting.size() > MOST) {
            throw new TooManyCards();
        }
        return waiting;
    }
}

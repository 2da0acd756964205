package org.servicecharter.workshop.restore;

import org.servicecharter.shared.BadInput;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.shared.Told;
import org.servicecharter.workshop.Wording;

/** The file of a workshop with something wrong in it; nothing of it was brought in. */
public class RecordNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    static final Told.Rules RULES = new Told.Rules() {
        @Override
        public BusinessRuleViolation refusal(String what, String place, Object... more) {
            return new RecordNotUsable(what, place, more);
        }

        @Override
        public String checked(String text, int max) {
            return Wording.checked(text, max);
        }
    };

    /**
     * @param what one of the ends of {@code workshop.recordNotUsable.…} in {@code rules.properties}
     * @param place the members that lead to it, entries of a list counted from 1; for what is wrong with the whole
     *     file, whatever its sentence names
     */
    RecordNotUsable(String what, String place, Object... more) {
        super("workshop.recordNotUsable." + what, Told.arguments(place, more));
    }
}

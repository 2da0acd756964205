package org.servicecharter.charter.file;

import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.shared.BadInput;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.shared.Told;

/** The text of a charter with something wrong in it; nothing of it was brought in. */
public class CharterTextNotUsable extends BadInput {

    static final Told.Rules RULES = new Told.Rules() {
        @Override
        public BusinessRuleViolation refusal(String what, String place, Object... more) {
            return new CharterTextNotUsable(what, place, more);
        }

        @Override
        public String checked(String text, int max) {
            return WordingNotUsable.checked(text, max);
        }
    };

    private static final long serialVersionUID = 1L;

    /**
     * @param what one of the ends of {@code charter.textNotUsable.…} in {@code rules.properties}
     * @param place the members that lead to it, entries of a list counted from 1; for what is wrong with the whole
     *     file, whatever its sentence names
     */
    CharterTextNotUsable(String what, String place, Object... more) {
        super("charter.textNotUsable." + what, Told.arguments(place, more));
    }
}

package org.servicecharter.charter.file;

import java.util.ArrayList;
import java.util.List;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.shared.Told;

/** All that one file has wrong with it, noted while it is read to its end. */
final class Faults implements Told.Rules {

    /** Reading ends here: a file with more is no charter that somebody corrected a little. */
    private static final int MOST = 200;

    private final List<Fault> noted = new ArrayList<>();

    /**
     * @param what one of the ends of {@code charter.textNotUsable.…} in {@code rules.properties}
     * @param place the members that lead to it, entries of a list counted from 1
     * @param more the limits or choices that the sentence names
     */
    record Fault(String what, String place, List<Object> more) {}

    @Override
    public void refuse(String what, String place, Object... more) {
        noted.add(new Fault(what, place, List.of(more)));
        if (noted.size() == MOST) {
            refuseAny();
        }
    }

    /** @throws CharterTextNotUsable naming all of them, if there are any */
    void refuseAny() {
        if (!noted.isEmpty()) {
            throw CharterTextNotUsable.of(noted);
        }
    }

    @Override
    public BusinessRuleViolation refusal(String what, String place, Object... more) {
        return new CharterTextNotUsable(what, place, more);
    }

    @Override
    public String checked(String text, int max) {
        return WordingNotUsable.checked(text, max);
    }
}

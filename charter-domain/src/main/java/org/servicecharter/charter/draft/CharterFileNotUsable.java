package org.servicecharter.charter.draft;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecharter.shared.BadInput;

/** A charter's file with something wrong in it; nothing of it was taken. */
public class CharterFileNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    /** So many places of one kind are named, in a file that is wrong throughout. */
    private static final int MOST_NAMED = 20;

    /**
     * A cell that cannot be taken.
     *
     * @param what is wrong with it: {@code principle}, which is not named, or {@code text}, which is too long
     * @param line counted from 1, the header included
     * @param column as it is headed in the file
     */
    record Fault(String what, long line, String column) {}

    /**
     * @param what one of the ends of {@code charter.fileNotUsable.…} in {@code rules.properties}
     * @param line counted from 1, the header included
     */
    CharterFileNotUsable(String what, long line, String column) {
        super("charter.fileNotUsable." + what, line, column);
    }

    private CharterFileNotUsable(String withoutPrinciple, String tooLong) {
        super(
                "charter.fileNotUsable.several",
                withoutPrinciple.isEmpty() ? 0 : 1,
                withoutPrinciple,
                tooLong.isEmpty() ? 0 : 1,
                tooLong);
    }

    /** @param faults one at least */
    static CharterFileNotUsable of(List<Fault> faults) {
        if (faults.size() == 1) {
            Fault only = faults.get(0);
            return new CharterFileNotUsable(only.what(), only.line(), only.column());
        }
        return new CharterFileNotUsable(
                places(faults, "principle", fault -> String.valueOf(fault.line())),
                places(faults, "text", fault -> fault.line() + " (" + fault.column() + ")"));
    }

    private static String places(List<Fault> faults, String what, Function<Fault, String> place) {
        List<String> all = faults.stream()
                .filter(fault -> fault.what().equals(what))
                .map(place)
                .toList();
        String named = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return all.size() > MOST_NAMED ? named + ", …" : named;
    }
}

package org.servicecharter.charter.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.shared.BadInput;
import org.servicecharter.shared.Told;

/** The text of a charter with something wrong in it; nothing of it was brought in. */
public class CharterTextNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    /** So many places of one kind are named, in a file that is wrong throughout. */
    private static final int MOST_NAMED = 20;

    /** The kinds of faults in the order in which the sentence of several names them. */
    private static final List<String> KINDS = List.of(
            "unknown", "missing", "kind", "text", "number", "choice", "many", "part", "unit", "level", "language");

    /**
     * @param what one of the ends of {@code charter.textNotUsable.…} in {@code rules.properties}
     * @param place the members that lead to it, entries of a list counted from 1; for what is wrong with the whole
     *     file, whatever its sentence names
     */
    CharterTextNotUsable(String what, String place, Object... more) {
        super("charter.textNotUsable." + what, Told.arguments(place, more));
    }

    private CharterTextNotUsable(Object[] places) {
        super("charter.textNotUsable.several", places);
    }

    /** @param faults one at least */
    static CharterTextNotUsable of(List<Faults.Fault> faults) {
        if (faults.size() == 1) {
            Faults.Fault only = faults.get(0);
            return new CharterTextNotUsable(
                    only.what(), only.place(), only.more().toArray());
        }
        return new CharterTextNotUsable(KINDS.stream()
                .map(kind -> places(faults, kind))
                .flatMap(places -> Stream.of(places.isEmpty() ? 0 : 1, places))
                .toArray());
    }

    private static String places(List<Faults.Fault> faults, String kind) {
        List<String> all = faults.stream()
                .filter(fault -> fault.what().equals(kind))
                .map(CharterTextNotUsable::place)
                .toList();
        String named = all.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return all.size() > MOST_NAMED ? named + "; …" : named;
    }

    /** Where, and in brackets what its limits or choices are: {@code tiers 1, percent (1–100)}. */
    private static String place(Faults.Fault fault) {
        if (fault.more().isEmpty()) {
            return fault.place();
        }
        String limits = fault.more().stream().map(String::valueOf).collect(Collectors.joining("–"));
        return fault.place() + " (" + limits + ")";
    }
}

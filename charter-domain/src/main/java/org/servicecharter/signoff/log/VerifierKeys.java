package org.servicecharter.signoff.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All public keys that one log has had, the oldest first. Written as lines: a key alone is the one in use; one that was
 * replaced is followed by {@code until} and the number of leaves up to which it signed. What it signed stays good, what
 * somebody who got hold of it signs for a longer log does not.
 */
public final class VerifierKeys {

    private static final String UNTIL = " until ";

    private record Held(VerifierKey key, long until) {

        String line() {
            return key.line() + (until == Long.MAX_VALUE ? "" : UNTIL + until);
        }
    }

    private final List<Held> held;

    private VerifierKeys(List<Held> held) {
        this.held = held;
    }

    public static VerifierKeys of(VerifierKey only) {
        return new VerifierKeys(List.of(new Held(Objects.requireNonNull(only, "only"), Long.MAX_VALUE)));
    }

    /**
     * One key for each line; blank lines and those that begin with {@code #} say nothing.
     *
     * @throws IllegalArgumentException when there is none, or a line is no key
     */
    public static VerifierKeys parse(String text) {
        List<Held> held = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(VerifierKeys::held)
                .toList();
        if (held.isEmpty()) {
            throw new IllegalArgumentException("no verifier key");
        }
        return new VerifierKeys(held);
    }

    private static Held held(String line) {
        String[] parts = line.split(UNTIL, 2);
        return new Held(
                VerifierKey.parse(parts[0]), parts.length == 1 ? Long.MAX_VALUE : Long.parseLong(parts[1].strip()));
    }

    /** These, and from the log's size on another key in the place of the last. */
    VerifierKeys replacedBy(VerifierKey next, long from) {
        List<Held> all = new ArrayList<>(held);
        all.add(new Held(all.remove(all.size() - 1).key(), from));
        all.add(new Held(next, Long.MAX_VALUE));
        return new VerifierKeys(List.copyOf(all));
    }

    /** As {@link #parse} reads them. */
    public String text() {
        return held.stream().map(each -> each.line() + "\n").collect(Collectors.joining());
    }

    /**
     * The checkpoint in a signed note, once one of its signatures has proved to be one of these keys'.
     *
     * @throws IllegalArgumentException when it is none of this log, or signed by a key that was not in use for its size
     */
    public Checkpoint checkpointIn(String note) {
        IllegalArgumentException refusal = null;
        for (Held each : held) {
            try {
                Checkpoint checkpoint = each.key().checkpointIn(note);
                if (checkpoint.size() <= each.until()) {
                    return checkpoint;
                }
                refusal = new IllegalArgumentException("signed by a key that was replaced before");
            } catch (IllegalArgumentException notThisOne) {
                refusal = notThisOne;
            }
        }
        throw Objects.requireNonNull(refusal, "there is always a key");
    }
}

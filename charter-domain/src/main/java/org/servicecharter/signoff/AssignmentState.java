package org.servicecharter.signoff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where one person's assignment stands. Being overdue is a matter of the date, not a state. */
public enum AssignmentState {
    ASSIGNED,
    NOTIFIED,
    OPENED,
    ACKNOWLEDGED,
    DECLINED,
    /** Released for a time; comes back when the time is over. */
    EXEMPT,
    /** Signed, and asked again since: the new assignment is another one, the record stands. */
    NEEDS_RENEWAL,
    /** The person has left before signing. */
    LEFT,
    /** A later version came before the person signed this one. */
    SUPERSEDED,
    /** The charter was withdrawn before the person signed. */
    WITHDRAWN;

    /** Nothing follows from it any more. */
    boolean isOver() {
        return next().isEmpty();
    }

    boolean mayBecome(AssignmentState next) {
        return next().contains(next);
    }

    private Set<AssignmentState> next() {
        return switch (this) {
            case ASSIGNED -> EnumSet.of(NOTIFIED, OPENED, EXEMPT, LEFT, SUPERSEDED, WITHDRAWN);
            case NOTIFIED -> EnumSet.of(OPENED, EXEMPT, LEFT, SUPERSEDED, WITHDRAWN);
            case OPENED -> EnumSet.of(ACKNOWLEDGED, DECLINED, EXEMPT, LEFT, SUPERSEDED, WITHDRAWN);
            case DECLINED -> EnumSet.of(ACKNOWLEDGED, EXEMPT, LEFT, SUPERSEDED, WITHDRAWN);
            case EXEMPT -> EnumSet.of(ASSIGNED, LEFT, SUPERSEDED, WITHDRAWN);
            case ACKNOWLEDGED -> EnumSet.of(NEEDS_RENEWAL);
            case NEEDS_RENEWAL, LEFT, SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(AssignmentState.class);
        };
    }

    /** The states from which this one may follow. */
    static Set<AssignmentState> before(AssignmentState next) {
        Set<AssignmentState> before = EnumSet.noneOf(AssignmentState.class);
        Arrays.stream(values()).filter(state -> state.mayBecome(next)).forEach(before::add);
        return before;
    }
}

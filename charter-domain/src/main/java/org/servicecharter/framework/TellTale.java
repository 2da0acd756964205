package org.servicecharter.framework;

import java.util.Optional;

/**
 * What staff say, or do, that gives a way of thinking away. Offered as a seed for the chart of what not to do, once
 * people have written their own.
 */
public enum TellTale {
    HOPE_NO_TROUBLE(EncounterKind.FIRST),
    NOT_HOW_WE_DO_IT(EncounterKind.FIRST),
    AGAINST_OUR_PROCEDURES(EncounterKind.FIRST),
    LEAVE_OUR_WAY(EncounterKind.SECOND),
    PUSH_A_SUBSTITUTE(null);

    private final EncounterKind kind;

    TellTale(EncounterKind kind) {
        this.kind = kind;
    }

    /** The kind of encounter it is told of; empty where the source ties it to none. */
    public Optional<EncounterKind> findKind() {
        return Optional.ofNullable(kind);
    }
}

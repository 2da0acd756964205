package org.servicecharter.workshop;

/** Where a workshop is in its life. */
public enum WorkshopState {
    /** Being planned; nobody can join. */
    DRAFT,
    /** Planned for a date. */
    SCHEDULED,
    /** People join and wait; no step has begun. */
    LOBBY,
    /** In one of the steps of its plan. */
    RUNNING,
    /** Stands still in its step; nobody writes, and the facilitator may go to any step. */
    PAUSED,
    /** It is over, mostly with a charter draft; the board can be read, not changed. */
    CLOSED,
    ARCHIVED,
    CANCELLED;

    boolean mayBecome(WorkshopState next) {
        return switch (this) {
            case DRAFT -> next == SCHEDULED || next == LOBBY || next == CANCELLED;
            case SCHEDULED -> next == LOBBY || next == CANCELLED;
            case LOBBY -> next == RUNNING || next == CANCELLED;
            case RUNNING -> next == PAUSED || next == CLOSED;
            case PAUSED -> next == RUNNING || next == CLOSED;
            case CLOSED -> next == ARCHIVED;
            case ARCHIVED -> next == CLOSED;
            case CANCELLED -> false;
        };
    }

    /** Whether it is still being planned: people are yet to be let in. */
    public boolean isPlanned() {
        return this == DRAFT || this == SCHEDULED;
    }

    /** Whether it may be called off: it has not begun. */
    public boolean isCancellable() {
        return mayBecome(CANCELLED);
    }

    /** Whether somebody with the code may take a seat. */
    public boolean isOpen() {
        return this == LOBBY || this == RUNNING || this == PAUSED;
    }

    /** Whether it has ended with a result. */
    public boolean isOver() {
        return this == CLOSED || this == ARCHIVED;
    }
}

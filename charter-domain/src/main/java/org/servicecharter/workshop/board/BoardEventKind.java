package org.servicecharter.workshop.board;

import java.util.Locale;

/** What can happen on a board; {@code docs/board-api.md} says what each carries. */
public enum BoardEventKind {
    JOINED,
    /** Newcomers may take a seat, or not any more. */
    DOOR,
    FINISHED,
    COUNTED,
    STAGE,
    /** What comes was planned anew. */
    PLAN,
    /** Others lead now. */
    LED,
    TIMER,
    /** Everybody goes into groups, or together again. */
    BREAKOUT,
    /** The facilitator took a hidden card out, or put it back. */
    TAKEN_OUT,
    REVEALED,
    /** So few wrote that cards were not shown, or these were shown after all, or their step is over. */
    UNSEEN,
    CARD,
    CARD_REMOVED,
    THEME,
    THEME_REMOVED,
    MOVED,
    /** What the portal proposes now, all of it. */
    SUGGESTED,
    VOTES,
    /** A participant's own state after an own act, for their second tab: told once, never stored. */
    MINE,
    /** Whoever hears this has no place at the board any more. */
    REMOVED,
    /** The facilitator asks everyone something, or takes the question away. */
    PROMPT,
    /** A question that is counted: asked, answered by one more or one less, or counted. */
    POLL,
    /** How many would like to review the draft, for those who lead. */
    REVIEWERS,
    DEFINITION,
    PRINCIPLE,
    PRINCIPLE_REMOVED,
    /** Somebody doubts a clause, or the facilitator decided on it. */
    FLAG,
    FLAG_REMOVED,
    CLOSED;

    /** Its name in the stream: {@code card-removed}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.servicecharter.framework;

/** A question that gets people thinking. It may be shown to everyone; nobody has to answer it aloud. */
public enum Prompt {
    /** Interaction or transaction? Asked at the beginning, and again at the end. */
    DEAL_OR_MEETING(true),
    /** Two places to eat: which of them takes an order nobody foresaw? */
    ODD_ORDER(true),
    RECALL_BEST,
    RECALL_WORST,
    RECALL_DEED,
    HOW_DID_WE_ACT,
    WHAT_FEELING,
    WHAT_WOULD_I_SEE,
    UNCLEAR_CARD,
    WHAT_DO_YOU_WANT,
    HOW_DO_YOU_WANT_IT,
    WHAT_TO_BECOME,
    FOUR_RIGHTS,
    COLLEAGUES_TOO,
    SAME_THING,
    HEADLINE,
    NOTICED_FIRST,
    STORY_TO_TELL,
    ALL_THREE_ELEMENTS,
    ONE_STEP_MORE,
    WHEN_TO_BEND,
    READ_AS_CUSTOMER,
    READ_AS_ORGANISATION,
    AFFORD_IT,
    EVERY_DAY;

    private final boolean choice;

    Prompt() {
        this(false);
    }

    Prompt(boolean choice) {
        this.choice = choice;
    }

    /** It is answered by one of two words. */
    public boolean isChoice() {
        return choice;
    }
}

package org.servicecharter.practice.review;

/** What a finding rests on, counted since the review before. */
public enum Sign {
    MONTHS_MISSED(true),
    MONTHS_KEPT(false),
    BREAKDOWNS(true),
    /** Those of the breakdowns that customers told. */
    BY_CUSTOMERS(false),
    GOOD_STORIES(false),
    BAD_STORIES(true),
    THANKS(false),
    INSIGHTS(true),
    /** Questions before signing. */
    QUESTIONS(true),
    /** Those of the questions that propose other words. */
    PROPOSALS(false),
    /** Comments on the clause while staff or customers were asked about a draft. */
    REMARKS(true),
    /** Those of them that propose other words. */
    SUGGESTIONS(false),
    /** Comments on the entry of our lists that the clause was made of. */
    COMMENTS(true),
    /** Entries of our lists that are new and in no clause. */
    IDEAS(true),
    VOICES(true),
    DECLINES(true),
    TOUCHPOINTS(true);

    private final boolean speaking;

    Sign(boolean speaking) {
        this.speaking = speaking;
    }

    /** It speaks for a change, or at least for a closer look. */
    public boolean isSpeaking() {
        return speaking;
    }
}

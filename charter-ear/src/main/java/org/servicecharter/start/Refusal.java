package org.servicecharter.start;

/** Why the portal does not start, as one sentence for whoever starts it: what is wrong and what to do. */
class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private Refusal(String sentence, boolean passing) {
        super(sentence, null, false, false);
        this.passing = passing;
    }

    static Refusal of(String sentence) {
        return new Refusal(sentence, false);
    }

    /** Something else holds what is needed, perhaps only a portal that is just ending. */
    static Refusal busy(String sentence) {
        return new Refusal(sentence, true);
    }

    boolean mayPass() {
        return passing;
    }
}

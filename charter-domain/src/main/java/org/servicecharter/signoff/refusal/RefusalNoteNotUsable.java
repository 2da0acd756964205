package org.servicecharter.signoff.refusal;

import org.servicecharter.shared.BusinessRuleViolation;

/** A note says nothing or too much, or its writer has made theirs. */
public class RefusalNoteNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private RefusalNoteNotUsable(String what) {
        super("signoff.refusal." + what, RefusalNote.WORDS_MAX);
    }

    static RefusalNoteNotUsable second() {
        return new RefusalNoteNotUsable("second");
    }

    static String checked(String words) {
        String text = words == null ? "" : words.strip();
        if (text.isEmpty()) {
            throw new RefusalNoteNotUsable("blank");
        }
        if (text.length() > RefusalNote.WORDS_MAX) {
            throw new RefusalNoteNotUsable("tooLong");
        }
        return text;
    }
}

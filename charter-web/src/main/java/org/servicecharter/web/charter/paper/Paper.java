package org.servicecharter.web.charter.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a charter is given out. */
public enum Paper {
    /** Everything, on A4. */
    CHARTER,
    /** One page A3 for the wall. */
    POSTER,
    /** Two sides A6. */
    CARD,
    /** For a team meeting: a principle and a question each. */
    SLIDES;

    /** @param word the last part of its address, without the ending */
    static Optional<Paper> called(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.servicecharter.practice.coverage;

import java.io.Serializable;

/** Which clause of which charter; the same in all its versions. */
public record ClauseKey(String charter, String clause) implements Serializable {

    /** Between the two in {@link #toString}, in neither of which it occurs. */
    private static final String BETWEEN = " ";

    /** What {@link #toString} said. @throws ClauseNotInForce when it is something else */
    public static ClauseKey of(String said) {
        String[] codes = said == null ? new String[0] : said.split(BETWEEN);
        if (codes.length != 2) {
            throw new ClauseNotInForce();
        }
        return new ClauseKey(codes[0], codes[1]);
    }

    /** As pages carry it. */
    @Override
    public String toString() {
        return charter + BETWEEN + clause;
    }
}

package org.servicecharter.charter.text;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** One term of a principle, a behaviour, a promise or a provision, in words. */
public record Fact(Kind kind, String text) implements Serializable {

    /** What a fact tells, in the order in which it is read. */
    public enum Kind {
        KIND,
        INITIATIVE,
        CUSTOMER,
        LEVEL,
        ENCOUNTER,
        EXCHANGE,
        FIRMNESS,
        BEND,
        HAT,
        CRAFT,
        HELPS,
        MEASURE,
        AUDIENCE,
        CHANNEL,
        START,
        END,
        PEAK,
        CONDITIONS,
        EXCLUSIONS,
        REDRESS,
        WHO,
        REACH,
        ACKNOWLEDGE,
        ANSWER,
        OWNER,
        DATA_SOURCE,
        ABOUT,
        ASPECT,
        LEGAL_STATUS;

        private static final Set<Kind> FIRST = EnumSet.of(MEASURE, START, END, PEAK, CONDITIONS, EXCLUSIONS, REDRESS);

        /** Of a promise: from when to when, what is aimed at (in busy times, too), what limits it and what follows from a miss. The rest is for who asks. */
        public boolean isFirst() {
            return FIRST.contains(this);
        }
    }
}

package org.servicecharter.charter.text;

import java.io.Serializable;

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
        LEGAL_STATUS
    }
}

package org.servicecharter.shared;

import java.time.Instant;

/** One class of what names people, which a concept deletes when its time is over (SO-24). */
public interface Expiring {

    /** By which settings and words name it. */
    String kind();

    /** How many there are from before this moment. */
    long due(Instant before);

    /** Deletes them, in the caller's transaction. */
    void delete(Instant before);
}

package org.servicecharter.signoff.refusal;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who declined, and what was noted since. Why they did is not in it.
 *
 * @param mine the caller has made their note
 * @param isFinal two people have
 * @param notes the first written first
 */
public record RefusalView(
        String name, String title, int version, Instant declinedAt, boolean mine, boolean isFinal, List<Note> notes)
        implements Serializable {

    public RefusalView {
        notes = List.copyOf(notes);
    }

    /** Who noted what. */
    public record Note(String name, Instant at, String words) implements Serializable {}
}

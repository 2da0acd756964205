package org.servicecharter.web.practice.leadership;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.EncounterKind;

/** What one group said to one question as a bar of pieces, one for each answer that anybody gave. */
public record LeadershipBar(List<Piece> pieces) implements Serializable {

    private static final long ALL = 100;

    /** From where on and how wide, in percent. */
    public record Piece(EncounterKind kind, long from, long wide) implements Serializable {}

    public LeadershipBar {
        pieces = List.copyOf(pieces);
    }

    static LeadershipBar of(Map<EncounterKind, Long> shares) {
        List<Piece> pieces = new ArrayList<>();
        long from = 0;
        for (EncounterKind kind : EncounterKind.values()) {
            long share = Math.min(shares.getOrDefault(kind, 0L), ALL - from); // rounded shares may be 101 in all
            if (share > 0) {
                pieces.add(new Piece(kind, from, share));
            }
            from += share;
        }
        return new LeadershipBar(pieces);
    }
}

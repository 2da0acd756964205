package org.servicecharter.charter.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecharter.charter.text.ClauseChange.Kind;
import org.servicecharter.charter.text.ClauseChange.Mark;
import org.servicecharter.charter.text.ClauseChange.Piece;

/** Two texts side by side: what differs passage by passage, and word by word within a reworded one. */
public record Comparison(List<Passage> earlier, List<Passage> later) {

    public Comparison {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** The changes in the later text's reading order, then what was removed in the earlier one's. */
    public List<ClauseChange> changes() {
        Map<String, Passage> before = new HashMap<>();
        earlier.forEach(passage -> before.put(passage.key(), passage));
        Set<String> kept = new HashSet<>();
        List<ClauseChange> changes = new ArrayList<>();
        for (Passage now : later) {
            kept.add(now.key());
            Passage then = before.get(now.key());
            if (then == null) {
                changes.add(change(Kind.ADDED, now, List.of(new Piece(Mark.INSERTED, now.text()))));
            } else if (!then.text().equals(now.text())) {
                changes.add(change(Kind.REWORDED, now, words(then.text(), now.text())));
            }
        }
        for (Passage then : earlier) {
            if (!kept.contains(then.key())) {
                changes.add(change(Kind.REMOVED, then, List.of(new Piece(Mark.DELETED, then.text()))));
            }
        }
        return changes;
    }

    private static ClauseChange change(Kind kind, Passage passage, List<Piece> pieces) {
        return new ClauseChange(kind, passage.part(), passage.under(), pieces);
    }

    /** Both texts in one: without the inserted pieces the earlier, without the deleted ones the later. */
    public static List<Piece> words(String earlier, String later) {
        List<String> before = split(earlier);
        List<String> after = split(later);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Mark.SAME, before.subList(done, from));
            add(pieces, Mark.DELETED, delta.getSource().getLines());
            add(pieces, Mark.INSERTED, delta.getTarget().getLines());
            done = from + delta.getSource().size();
        }
        add(pieces, Mark.SAME, before.subList(done, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", words)));
        }
    }

    /** A word keeps the white space behind it, so that joined words are the text again. */
    private static List<String> split(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}

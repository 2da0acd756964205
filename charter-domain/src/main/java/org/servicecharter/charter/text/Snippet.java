package org.servicecharter.charter.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The words that were looked for, marked where they stand in a text; of a long text what is around the first of them. */
public record Snippet(List<Piece> pieces) implements Serializable {

    /** Letters. */
    static final int LENGTH = 280;

    private static final int BEFORE = 80;

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /** One stretch of the text. */
    public record Piece(String text, boolean marked) implements Serializable {}

    /** @param words folded */
    public static Snippet of(String text, Collection<String> words) {
        BitSet marked = marked(text, words);
        int first = Math.max(0, marked.nextSetBit(0));
        int start = text.length() <= LENGTH ? 0 : wordAt(text, Math.max(0, first - BEFORE));
        int end = text.length() <= start + LENGTH ? text.length() : wordAt(text, start + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (int at = start; at < end; ) {
            boolean mark = marked.get(at);
            int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int stop = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(at, stop), mark));
            at = stop;
        }
        if (end < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return new Snippet(pieces);
    }

    private static BitSet marked(String text, Collection<String> words) {
        Folded folded = Folded.of(text);
        BitSet marked = new BitSet(text.length());
        for (String word : words) {
            for (int at = folded.find(word, 0); at >= 0; at = folded.find(word, at + word.length())) {
                marked.set(folded.startOf(at), folded.endOf(at + word.length() - 1));
            }
        }
        return marked;
    }

    /** The beginning of the word that stands there, unless that is far away. */
    private static int wordAt(String text, int place) {
        int blank = text.lastIndexOf(' ', place);
        if (blank >= 0 && place - blank < BEFORE / 2) {
            return blank + 1;
        }
        return place > 0 && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}

package org.servicecharter.charter.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as words are looked for in it: neither capitals nor accents matter, and every white space is one blank. It
 * knows where in the text each of its letters came from.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> from = new ArrayList<>();
    private final List<Integer> to = new ArrayList<>();

    private Folded() {}

    public static String fold(String text) {
        return text.codePoints().mapToObj(Folded::fold).collect(Collectors.joining());
    }

    public static Folded of(String text) {
        Folded folded = new Folded();
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            folded.add(fold(letter), at, next);
            at = next;
        }
        return folded;
    }

    private void add(String letters, int start, int end) {
        text.append(letters);
        for (int i = 0; i < letters.length(); i++) {
            from.add(start);
            to.add(end);
        }
    }

    private static String fold(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return " ";
        }
        if (letter < 128) {
            return Character.toString(Character.toLowerCase(letter));
        }
        String bare = MARKS.matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD))
                .replaceAll("");
        return Normalizer.normalize(
                bare.toLowerCase(Locale.ROOT) // ß is ss only when it is written in capitals, and ẞ is a capital
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT),
                Normalizer.Form.NFC);
    }

    /** Where a folded word next begins, from a place in the folded text on; -1 when it does not. */
    int find(String word, int after) {
        return text.indexOf(word, after);
    }

    /** Where in the text the folded letter at this place begins. */
    int startOf(int place) {
        return from.get(place);
    }

    int endOf(int place) {
        return to.get(place);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

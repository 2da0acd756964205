package org.servicecharter.workshop.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The letters and words of a text, to find others that say the same in other spelling or order. */
public final class Alike {

    /** Of the words of both texts, how many they must have in common; of their runs of three letters, how many. */
    private static final double WORDS = 0.75;

    private static final double LETTERS = 0.8;
    private static final int RUN = 3;

    private final String letters;
    private final Set<String> stems;
    private final Set<String> runs = new HashSet<>();
    private final boolean negated;

    private Alike(String text) {
        List<String> words = Words.of(text);
        letters = words.isEmpty() ? text.strip() : String.join(" ", words);
        stems = new HashSet<>(Words.stems(text));
        negated = words.stream().anyMatch(word -> word.matches("no|not|never|without|.*n't"));
        for (int i = 0; i + RUN <= letters.length(); i++) {
            runs.add(letters.substring(i, i + RUN));
        }
    }

    public static Alike of(String text) {
        return new Alike(text);
    }

    /** The same words, whatever their case and punctuation. */
    public boolean same(Alike other) {
        return letters.equals(other.letters);
    }

    /** Nearly the same words. One that says "not" and one that does not are never alike. */
    public boolean nearly(Alike other) {
        if (negated != other.negated || stems.isEmpty() || other.stems.isEmpty()) {
            return same(other);
        }
        boolean words = stems.size() > 1 && other.stems.size() > 1 && share(stems, other.stems, WORDS);
        return words || share(runs, other.runs, LETTERS);
    }

    /** Whether twice what both have, of what each has (Dice, 0 to 1), is at least so much. */
    private static boolean share(Set<String> one, Set<String> other, double least) {
        Set<String> smaller = one.size() < other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        double needed = least * (one.size() + other.size()) / 2;
        if (smaller.isEmpty() || smaller.size() < needed) {
            return false;
        }
        int both = 0;
        int left = smaller.size();
        for (String part : smaller) {
            both += larger.contains(part) ? 1 : 0;
            left--;
            if (both + left < needed) { // of most pairs that shows soon
                return false;
            }
        }
        return both >= needed;
    }
}

package org.servicecharter.workshop.likeness;

import java.util.StringJoiner;

/**
 * What a text speaks of: how much of each meaning that the vocabulary knows. Whether it says "be polite" or "do not be
 * rude" makes no difference. Small enough to be kept beside the text.
 */
public final class Sense {

    /** Characters of {@link #kept()} at most. */
    public static final int KEPT_MAX = 500;

    private static final int STEPS = 10; // per unit of weight, where it is kept
    private static final int MOST = 40; // meanings that are kept of one text

    private final double[] lines;
    private final double length;

    private Sense(double[] lines) {
        this.lines = lines;
        double squares = 0;
        for (double weight : lines) {
            squares += weight * weight;
        }
        length = Math.sqrt(squares);
    }

    public static Sense of(String text) {
        double[] weights = Vocabulary.ENGLISH.weigh(text);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.round(weights[i] * STEPS) / (double) STEPS;
        }
        return new Sense(weights);
    }

    /**
     * What {@link #kept()} gave, or worked out anew from the text if that was with another vocabulary.
     *
     * @param kept may be {@code null}
     */
    public static Sense of(String kept, String text) {
        String[] parts = kept == null ? new String[] {""} : kept.split(" ");
        if (!parts[0].equals("v" + Vocabulary.VERSION)) {
            return of(text);
        }
        double[] weights = new double[Vocabulary.ENGLISH.lines()];
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            int line = Integer.parseInt(parts[i].substring(0, colon));
            weights[line] = Integer.parseInt(parts[i].substring(colon + 1)) / (double) STEPS;
        }
        return new Sense(weights);
    }

    /** To be stored beside the text: "v1 3:10 17:16", the vocabulary's version, then line and tenths of its weight. */
    public String kept() {
        StringJoiner kept = new StringJoiner(" ");
        kept.add("v" + Vocabulary.VERSION);
        int count = 0;
        for (int i = 0; i < lines.length && count < MOST; i++) {
            if (lines[i] > 0) {
                kept.add(i + ":" + Math.round(lines[i] * STEPS));
                count++;
            }
        }
        return kept.toString();
    }

    /** From 0, nothing in common, to 1, the same. */
    public double closeness(Sense other) {
        double product = 0;
        for (int i = 0; i < lines.length; i++) {
            product += lines[i] * other.lines[i];
        }
        return product == 0 ? 0 : product / (length * other.length);
    }

    /** How much of each theme it speaks of: the square root, so that a word said twice does not count twice. */
    double[] themes() {
        double[] themes = new double[Vocabulary.ENGLISH.themes()];
        for (int i = 0; i < lines.length; i++) {
            themes[Vocabulary.ENGLISH.themeOf(i)] += lines[i];
        }
        for (int i = 0; i < themes.length; i++) {
            themes[i] = Math.sqrt(themes[i]);
        }
        return themes;
    }
}

package org.servicecharter.workshop.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts texts together that speak of the same theme. Of all themes of the vocabulary those few are chosen that together
 * are closest to all texts; every text goes with the closest of them, and one that is close to none stays alone.
 */
public final class Families {

    private static final int FEWEST = 3;
    private static final int MOST = 10; // groups that people can still look over (affinity practice)
    private static final double NEAR = 0.3; // how much of a theme's weight its neighbours get
    private static final double ALONE = 0.15; // closeness below which a text stays alone

    private Families() {}

    /**
     * Texts that belong together.
     *
     * @param name what they speak of
     * @param members places in the list asked about, closest first; two at least
     */
    public record Family(String name, List<Integer> members) {}

    /** As many as suit the number of texts: about its square root, three to ten. */
    public static List<Family> of(List<Sense> texts) {
        return of(texts, (int) Math.max(FEWEST, Math.min(MOST, Math.round(Math.sqrt(texts.size())))));
    }

    /** So many at most, largest first. */
    public static List<Family> of(List<Sense> texts, int count) {
        double[][] closeness = closeness(texts);
        List<Integer> chosen = choose(closeness, Math.min(count, Vocabulary.ENGLISH.themes()));
        List<Family> families = new ArrayList<>();
        for (int theme : chosen) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (closeness[i][theme] >= ALONE && best(closeness[i], chosen) == theme) {
                    members.add(i);
                }
            }
            members.sort(Comparator.comparingDouble(i -> -closeness[i][theme]));
            if (members.size() > 1) {
                families.add(new Family(Vocabulary.ENGLISH.name(theme), members));
            }
        }
        families.sort(Comparator.comparingInt(family -> -family.members().size()));
        return families;
    }

    /** The theme that a text speaks of most. */
    public static String name(Sense text) {
        return Vocabulary.ENGLISH.name(choose(closeness(List.of(text)), 1).get(0));
    }

    /** For each text and theme, from 0 to 1. */
    private static double[][] closeness(List<Sense> texts) {
        return texts.stream().map(text -> spread(text.themes())).toArray(double[][]::new);
    }

    private static double[] spread(double[] said) {
        double[] spread = new double[said.length];
        for (int t = 0; t < said.length; t++) {
            spread[t] += said[t];
            for (int close : Vocabulary.ENGLISH.near(t)) {
                spread[close] += NEAR * said[t];
            }
        }
        double squares = 0;
        for (double weight : spread) {
            squares += weight * weight;
        }
        for (int t = 0; t < spread.length; t++) {
            spread[t] = squares == 0 ? 0 : spread[t] * spread[t] / squares;
        }
        return spread;
    }

    /** One theme after the other, each the best beside those there are; then any is exchanged as long as that helps. */
    private static List<Integer> choose(double[][] closeness, int count) {
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            chosen.add(-1);
            improve(closeness, chosen, chosen.size() - 1);
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int place = 0; place < count; place++) {
                better |= improve(closeness, chosen, place);
            }
        }
        return chosen;
    }

    private static boolean improve(double[][] closeness, List<Integer> chosen, int place) {
        int before = chosen.get(place);
        int best = before;
        double most = before < 0 ? -1 : total(closeness, chosen) + 1e-9;
        for (int theme = 0; theme < Vocabulary.ENGLISH.themes(); theme++) {
            if (!chosen.contains(theme)) {
                chosen.set(place, theme);
                double total = total(closeness, chosen);
                if (total > most) {
                    most = total;
                    best = theme;
                }
                chosen.set(place, before);
            }
        }
        chosen.set(place, best);
        return best != before;
    }

    private static double total(double[][] closeness, List<Integer> chosen) {
        double total = 0;
        for (double[] text : closeness) {
            total += text[best(text, chosen)];
        }
        return total;
    }

    private static int best(double[] text, List<Integer> chosen) {
        int best = chosen.get(0);
        for (int theme : chosen) {
            best = text[theme] > text[best] ? theme : best;
        }
        return best;
    }
}

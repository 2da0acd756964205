package org.servicecharter.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The usual way to group texts: TF-IDF of their words, and average linkage over the cosine. */
final class PlainGrouping {

    private PlainGrouping() {}

    /** The group of each text, so many groups. */
    static List<Integer> of(List<String> texts, int count) {
        List<Map<String, Double>> vectors = vectors(texts);
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (groups.size() > count) {
            mergeClosest(groups, vectors);
        }
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int g = 0; g < groups.size(); g++) {
                if (groups.get(g).contains(i)) {
                    labels.add(g);
                }
            }
        }
        return labels;
    }

    private static void mergeClosest(List<List<Integer>> groups, List<Map<String, Double>> vectors) {
        int first = 0;
        int second = 1;
        double most = -1;
        for (int a = 0; a < groups.size(); a++) {
            for (int b = a + 1; b < groups.size(); b++) {
                double closeness = average(groups.get(a), groups.get(b), vectors);
                if (closeness > most) {
                    most = closeness;
                    first = a;
                    second = b;
                }
            }
        }
        groups.get(first).addAll(groups.remove(second));
    }

    private static double average(List<Integer> one, List<Integer> other, List<Map<String, Double>> vectors) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                for (Map.Entry<String, Double> word : vectors.get(a).entrySet()) {
                    sum += word.getValue() * vectors.get(b).getOrDefault(word.getKey(), 0.0);
                }
            }
        }
        return sum / (one.size() * other.size());
    }

    private static List<Map<String, Double>> vectors(List<String> texts) {
        List<Map<String, Double>> vectors = new ArrayList<>();
        Map<String, Integer> spread = new HashMap<>();
        for (String text : texts) {
            Map<String, Double> counts = new HashMap<>();
            for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+")) {
                if (!word.isEmpty()) {
                    counts.merge(word, 1.0, Double::sum);
                }
            }
            counts.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
            vectors.add(counts);
        }
        for (Map<String, Double> vector : vectors) {
            vector.replaceAll((word, count) -> count * (Math.log((1.0 + texts.size()) / (1 + spread.get(word))) + 1));
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
            vector.replaceAll((word, weight) -> weight / length);
        }
        return vectors;
    }
}

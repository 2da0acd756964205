package org.servicecharter.workshop.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words speak of which theme of service: {@code english.txt}. Each of its lines holds words of one meaning and
 * belongs to one theme.
 */
final class Vocabulary {

    /** To be raised with every change of the file: what was worked out with another one is worked out anew. */
    static final int VERSION = 1;

    static final Vocabulary ENGLISH = new Vocabulary("english.txt");

    /** A phrase says more than one of its words would. */
    private static final double PHRASE = 1.6;

    private final List<String> themes = new ArrayList<>();
    private final List<String[]> near = new ArrayList<>();
    private final List<Integer> themeOfLine = new ArrayList<>();
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> beginnings = new HashMap<>();

    /** One entry of a line; the first of its words is what it is found by. */
    private record Entry(int line, String[] words) {

        /** How many words of the text from this place on it covers, 0 for none. */
        int covers(List<String> text, int from) {
            int at = from;
            for (int i = 0; i < words.length; i++) {
                if (words[i].equals("+")) {
                    if (at < text.size() && !fits(words[i + 1], text.get(at))) {
                        at++;
                    }
                } else if (at < text.size() && fits(words[i], text.get(at))) {
                    at++;
                } else {
                    return 0;
                }
            }
            return at - from;
        }

        private static boolean fits(String wanted, String word) {
            return wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : Words.stem(wanted).equals(Words.stem(word));
        }
    }

    private Vocabulary(String file) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            int end = line.indexOf(']');
            themes.add(line.substring(1, end));
            near.add(line.substring(end + 1).replaceFirst(" near ", "").split(", "));
        } else {
            for (String words : line.split(", ")) {
                Entry entry = new Entry(themeOfLine.size(), words.split(" "));
                String first = entry.words()[0];
                if (first.endsWith("*")) {
                    add(beginnings, first.substring(0, first.length() - 1), entry);
                } else {
                    add(exact, Words.stem(first), entry);
                }
            }
            themeOfLine.add(themes.size() - 1);
        }
    }

    private static void add(Map<String, List<Entry>> index, String key, Entry entry) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
    }

    int lines() {
        return themeOfLine.size();
    }

    int themes() {
        return themes.size();
    }

    int themeOf(int line) {
        return themeOfLine.get(line);
    }

    String name(int theme) {
        return themes.get(theme);
    }

    /** The themes that are close to this one. */
    List<Integer> near(int theme) {
        List<Integer> close = new ArrayList<>();
        for (String name : near.get(theme)) {
            close.add(themes.indexOf(name));
        }
        return close;
    }

    /** How much a text speaks of each line. A word that stands in several lines counts less in each. */
    double[] weigh(String text) {
        double[] weights = new double[lines()];
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            List<Entry> found = found(words, i);
            long single =
                    found.stream().filter(entry -> entry.words().length == 1).count();
            for (Entry entry : found) {
                weights[entry.line()] += entry.words().length > 1 ? PHRASE : 1 / Math.sqrt(single);
            }
        }
        return weights;
    }

    private List<Entry> found(List<String> words, int at) {
        List<Entry> found = new ArrayList<>(exact.getOrDefault(Words.stem(words.get(at)), List.of()));
        String word = words.get(at);
        for (int length = 2; length <= word.length(); length++) {
            found.addAll(beginnings.getOrDefault(word.substring(0, length), List.of()));
        }
        found.removeIf(entry -> entry.covers(words, at) == 0);
        return found;
    }
}

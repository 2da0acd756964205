package org.servicecharter.web;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What a page shows of a list that may be long: the rows that hold every word looked for, one page of them. Neither
 * capitals nor accents matter.
 *
 * @param rows at most {@value #ROWS}
 * @param looked what was looked for, as typed; empty for everything
 * @param page from 1; a page after the last is the last
 * @param found rows that hold the words, on all pages
 * @param all rows of the whole list
 */
public record Excerpt<T>(List<T> rows, String looked, int page, int found, int all) implements Serializable {

    /** Rows of a page. */
    public static final int ROWS = 50;

    private static final int SEEN_AT_ONCE = 10;

    /** Of a list in the order it is shown; {@code words} says what of a row is searched. */
    public static <T> Excerpt<T> of(List<T> all, Function<T, String> words, String looked, int page) {
        String typed = looked == null ? "" : looked.strip();
        List<String> wanted = Stream.of(plain(typed).split("\\s+")).toList();
        List<T> found = all.stream()
                .filter(row -> wanted.stream().allMatch(plain(words.apply(row))::contains))
                .toList();
        int shown = Math.max(1, Math.min(page, pages(found.size())));
        List<T> rows = found.stream().skip((shown - 1L) * ROWS).limit(ROWS).toList();
        return new Excerpt<>(rows, typed, shown, found.size(), all.size());
    }

    /**
     * Of a list that the database searches and cuts. When the first page is not full nothing needs to be counted: to find
     * a rare word among many rows takes long enough once.
     *
     * @param found how many there are, asked only when it has to be
     * @param rows those after so many
     */
    public static <T> Excerpt<T> paged(LongSupplier found, String looked, int page, IntFunction<List<T>> rows) {
        String typed = looked == null ? "" : looked.strip();
        List<T> first = page <= 1 ? rows.apply(0) : List.of();
        boolean complete = page <= 1 && first.size() < ROWS;
        int all = complete ? first.size() : Math.toIntExact(found.getAsLong());
        int shown = Math.max(1, Math.min(page, pages(all)));
        return new Excerpt<>(page <= 1 ? first : rows.apply((shown - 1) * ROWS), typed, shown, all, all);
    }

    /** Too long to be taken in at one look, so that it can be searched. */
    public boolean isLong() {
        return all > SEEN_AT_ONCE;
    }

    /** Fits no single page. */
    public boolean isPaged() {
        return found > ROWS;
    }

    /** The number of the first row shown, from 1. */
    public int getFirst() {
        return (page - 1) * ROWS + 1;
    }

    public int getLast() {
        return getFirst() + rows.size() - 1;
    }

    public boolean isLastPage() {
        return getLast() >= found;
    }

    private static int pages(int found) {
        return (found + ROWS - 1) / ROWS;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

package org.servicecharter.charter.search;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Folded;

/** What is looked for: words that all must occur, folded. */
record Looked(String typed, List<String> words) {

    private static final int LETTERS_MAX = 120;

    static Looked of(String typed) {
        String text = typed == null ? "" : typed.strip();
        String most = text.substring(0, Math.min(text.length(), LETTERS_MAX));
        return new Looked(
                most,
                Stream.of(Folded.fold(most).split(" "))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /** Whether all occur in a text that is not folded. */
    boolean isIn(String text) {
        String folded = Folded.fold(text);
        return words.stream().allMatch(folded::contains);
    }

    /** A condition on a folded column; {@link #ask} fills it in. */
    String isIn(String column, String more) {
        return IntStream.range(0, words.size())
                .mapToObj(nth -> column + " like :word" + nth + " escape '!'")
                .collect(Collectors.joining(" and ", " where ", " and " + more));
    }

    <T> List<T> ask(TypedQuery<T> query) {
        for (int nth = 0; nth < words.size(); nth++) {
            query.setParameter("word" + nth, "%" + words.get(nth).replaceAll("[!%_]", "!$0") + "%");
        }
        return query.getResultList();
    }
}

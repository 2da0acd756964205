package org.servicecharter.charter.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A piece of wording as the checks read it. */
record Prose(String text) {

    /** Ends of sentences, in scripts that use other marks, too. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟۔।]+(\\s+|$)");

    /** Words that promise without saying what or when (CC-30). */
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(as soon as possible|as soon as we can|promptly|excellent|endeavou?r|strive|where possible)\\b",
            Pattern.CASE_INSENSITIVE);

    List<String> sentences() {
        return Stream.of(SENTENCE_END.split(text))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    List<String> vagueWords() {
        return VAGUE.matcher(text).results().map(hit -> hit.group()).toList();
    }
}

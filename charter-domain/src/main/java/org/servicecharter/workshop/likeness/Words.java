package org.servicecharter.workshop.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, in whatever script, and what is left of an English one without its ending. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'-]*");

    /** Longest first; the ending and what stands in its place. */
    private static final String[][] ENDINGS = {
        {"iveness", ""},
        {"fulness", ""},
        {"ations", ""},
        {"ation", ""},
        {"ments", ""},
        {"ment", ""},
        {"ness", ""},
        {"ingly", ""},
        {"edly", ""},
        {"ings", ""},
        {"ing", ""},
        {"ies", "y"},
        {"ied", "y"},
        {"able", ""},
        {"ible", ""},
        {"fully", ""},
        {"ful", ""},
        {"ally", ""},
        {"ly", ""},
        {"ed", ""},
        {"ers", ""},
        {"er", ""},
        {"es", ""},
        {"s", ""},
        {"e", ""}
    };

    /** Words that say nothing of what a card is about; "not" and "never" among them, as the chart says that already. */
    private static final Set<String> EMPTY =
            Set.of(("a about all also always am an and any anyone anything are as at be"
                            + " been being but by can can't cannot could do does doing don't don did didn't doesn't each even ever"
                            + " every everybody everyone everything for from get gets getting go goes going got had has have having"
                            + " he her him his how i i'm if in into is isn't it it's its just let make makes making many me more"
                            + " most much my never no nobody nor not of off on one only or our ours out over own people person"
                            + " really she should so some somebody someone something still stop than that that's the their them"
                            + " then there these they thing things this those through to too up us use very was way we we'd we're"
                            + " were what when where which while who why will with without won't would you your yourself")
                    .split(" "));

    private Words() {}

    /** In small letters and in their order. */
    static List<String> of(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(withoutTail(matcher.group()));
        }
        return words;
    }

    /** Without a quotation mark or dash at its end. */
    private static String withoutTail(String word) {
        int end = word.length();
        while (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '-') {
            end--;
        }
        return word.substring(0, end);
    }

    /** Those that carry meaning, without their endings. */
    static List<String> stems(String text) {
        return of(text).stream()
                .filter(word -> !EMPTY.contains(word))
                .map(Words::stem)
                .toList();
    }

    static String stem(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (String[] ending : ENDINGS) {
            int rest = stem.length() - ending[0].length();
            boolean plural = !ending[0].equals("s") || !stem.endsWith("ss");
            if (rest >= 3 && plural && stem.endsWith(ending[0])) {
                return undoubled(stem.substring(0, rest) + ending[1]);
            }
        }
        return stem;
    }

    /** "stopp" of "stopping" is "stop". */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "aeiouls".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }
}

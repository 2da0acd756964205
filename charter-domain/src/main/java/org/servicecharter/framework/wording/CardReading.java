package org.servicecharter.framework.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a card says one thing that can be seen. Rather silent than wrong: most cards are told nothing. */
public final class CardReading {

    /** So many things to do in one sentence are more than one behaviour; two often are one ("listen, then answer"). */
    static final int DEEDS_OF_A_LIST = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
    private static final Pattern LINES = Pattern.compile("[\\r\\n;]+");
    private static final Pattern MEMBERS = Pattern.compile("[,:]|\\b(and|then|or)\\b", Pattern.CASE_INSENSITIVE);

    private CardReading() {}

    /** @param toDo on the chart of what to do; a card on what not to do may well quote how we do things */
    public static List<CardHint> hints(String text, boolean toDo) {
        List<CardHint> hints = new ArrayList<>();
        if (isQuality(text)) {
            hints.add(CardHint.SEEN);
        }
        if (isSeveral(text)) {
            hints.add(CardHint.ONE);
        }
        if (toDo && new Prose(text).isAboutOurWay()) {
            hints.add(CardHint.OUR_WAY);
        }
        return hints;
    }

    /** Nothing in it but being so, and towards whom. A figure can always be seen. */
    private static boolean isQuality(String text) {
        if (text.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        List<String> words = words(text);
        boolean names = words.stream().anyMatch(Lexicon::isQuality);
        return names && words.stream().allMatch(word -> Lexicon.isQuality(word) || Lexicon.isAround(word));
    }

    private static boolean isSeveral(String text) {
        List<String> statements =
                LINES.splitAsStream(text).flatMap(line -> statements(line)).toList();
        return statements.size() > 1 || statements.stream().anyMatch(CardReading::isList);
    }

    /** What stands alone: no question, no afterthought such as "Always." or "It builds trust." */
    private static Stream<String> statements(String line) {
        List<String> all = new ArrayList<>();
        int from = 0;
        for (String sentence : new Prose(line).sentences()) {
            int end = line.indexOf(sentence, from) + sentence.length();
            boolean question = end < line.length() && line.charAt(end) == '?';
            List<String> words = words(sentence);
            if (!question && words.size() > 1 && !Lexicon.isAfterthought(words.get(0))) {
                all.add(sentence);
            }
            from = end;
        }
        return all.stream();
    }

    /** A single word that ends in s is rather a thing in the plural. */
    private static boolean isList(String statement) {
        List<List<String>> members = MEMBERS.splitAsStream(statement)
                .map(CardReading::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return count(members, words -> Lexicon.isDeed(words.get(0))) >= DEEDS_OF_A_LIST
                || count(members, words -> words.size() > 1 && Lexicon.isDeedOfSomebody(words.get(0)))
                        >= DEEDS_OF_A_LIST;
    }

    private static long count(List<List<String>> members, Predicate<List<String>> deed) {
        return members.stream().filter(deed).count();
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

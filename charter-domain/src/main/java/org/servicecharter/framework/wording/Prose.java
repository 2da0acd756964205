package org.servicecharter.framework.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A piece of wording as a reader takes it in. */
public record Prose(String text) {

    /**
     * Ends of sentences, in scripts that use other marks, too. A full stop before a small letter ends none, nor does
     * one of an abbreviation, nor a mark that stands alone. The mark is looked for first: what stands before it would else
     * be looked at for every letter.
     */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?=\\.)(?<=[^\\s.])(?<!\\b(e\\.g|i\\.e|z\\.B|d\\.h|u\\.a|Dr|Mr|Mrs|Ms|Prof|approx|[Tt]el|vs|cf|incl|ca|bzw|Nr))"
                    + "(?<!(^|\\s)\\p{L})(?!(?<=\\bNos?)\\.\\s+\\d)"
                    + "(?!(?<=\\b[ap]\\.m)\\.\\s+(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
                    + "\\.++[\"\\p{Pe}\\p{Pf}]*+(?=\\s+\\P{Ll}|\\s*$)"
                    + "|(?=[!?…؟۔।])(?<=[^\\s!?…])[!?…؟۔।]++[\"\\p{Pe}\\p{Pf}]*+(?=\\s|$)|[。！？]++");

    /** Words that promise without saying what or when (CC-30), whatever stands beside them. */
    private static final Pattern VAGUE =
            pattern("endeavou?r(s|ing)?|striv(e|es|ing)|every (reasonable |possible )?effort|"
                    + "(where|wherever|when|whenever|if|as far as)( it)?( is)?( reasonably)? (possible|practicable|feasible)|"
                    + "(the|that) extra mile|above and beyond");

    /** Words that say no time and no measure, unless a figure does beside them (CC-30). */
    private static final Pattern UNMEASURED = pattern(
            "as (soon|quickly|fast|early|promptly) as (is )?(reasonably )?(possible|practicable|we can)|promptly|"
                    + "without (undue |unnecessary |any )?delays?|the minimum of delay|minimum delay|"
                    + "(in|on) a timely (manner|fashion|way|basis)|timely (answers?|repl(y|ies)|responses?)|in due course|"
                    + "at the earliest (possible|opportunity)|excellent");

    /** What leaves open whether it will be done. */
    private static final Pattern HEDGE = pattern("(aim|try|tries|seek|hope|intend|attempt)s? to|aiming to|"
            + "our (aim|goal|target|intention) is to|(do|doing) (our|their|its) best to");

    /** Nothing above it. One's own best is an effort, and what is outstanding may be a debt: no superlatives. */
    private static final Pattern SUPERLATIVE = pattern("(?=best)(?<!\\b(our|my|your|their|his|her|one's|its|whose)\\s)"
            + "best(?! (efforts?|interests?|practices?|available|before|suited|regards)\\b)"
            + "(?! (way|time|place|person|number) (to|for|in|of)\\b)|"
            + "finest|highest (possible )?(standards?|quality|levels?)|greatest(?! (needs?|risks?|care)\\b)|excellent|"
            + "outstanding(?! (\\p{L}+ )?(amounts?|balances?|bills?|charges?|claims?|debts?|documents?|dues|fees?|"
            + "information|invoices?|issues?|items?|loans?|matters?|payments?|requests?|results?|sums?|tests?|work)\\b)|"
            + "(exceptional|extraordinary)(?! (circumstances?|cases?|situations?|events?|meetings?|reasons?)\\b)|"
            + "exceptionally|superb|superior (service|quality|care|value|experience)|"
            + "perfect|perfectly|ultimate(?! (responsibility|decision|owner)\\b)|unbeatable|unrivall?ed|"
            + "unparalleled|unmatched|world[- ]class|first[- ]class(?! (post|mail|stamps?|letters?)\\b)|"
            + "amazing|second to none");

    /** Who questions it does not put it in the middle. */
    private static final Pattern OUR_WAY = pattern(
            "(?=our|how|the way)(?<!\\b(about|adapt|bend|challenge|change|improve|question|rethink|review|simplify)\\s)"
                    + "(our (own )?way|our (procedures?|polic(y|ies)|process(es)?|rules)|how we do (it|things)|the way we do)"
                    + "|not my (job|department)");

    private static final Pattern ALWAYS_RIGHT = pattern("(customers?|they|guests?|clients?) (is|are) always right");

    /** A question that "yes" answers. */
    private static final Pattern YES_NO =
            pattern("(do|does|did|is|are|was|were|can|could|will|would|have|has|may|shall|should)"
                    + " (you|we|i|they|there|it|he|she|this|that|your|everything)\\b[^.?!]*+(?=\\?)");

    /** A person who has become the paper they came with. */
    private static final Pattern THING =
            pattern("(handle|handles|process|processes|close|closes|work on|work through|deal with|treat|assign)"
                    + "( (the|each|every|a|an|all|any|new|open|difficult)){0,2} (cases?|tickets?|issues?|complainers?)"
                    + "(?! (of|on (its|their) (own )?merits|(that |which )?you (have|raise|report|tell|bring))\\b)");

    /** It says how much, or by when. */
    private static final Pattern FIGURE = Pattern.compile(
            "\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) "
                    + "(more )?(calendar |working )?(second|minute|hour|day|week|month|ring)s?\\b"
                    + "|\\b(same|next) (working )?day\\b",
            Pattern.CASE_INSENSITIVE);

    /** In their order, without the marks at their ends. */
    public List<String> sentences() {
        return Stream.of(SENTENCE_END.split(text))
                .map(String::strip)
                .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    public int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** As they stand in the text (CC-30). */
    public List<String> vagueWords() {
        return Stream.concat(found(VAGUE, text), withoutFigure(UNMEASURED)).toList();
    }

    /** Where it leaves open whether what is said will be done, as it stands in the text (CC-30). */
    public List<String> hedges() {
        return found(HEDGE, text).toList();
    }

    /** Superlatives in sentences without any figure that would say how they are measured, as they stand in the text. */
    public List<String> superlatives() {
        return withoutFigure(SUPERLATIVE).toList();
    }

    /** Questions in it that can be answered with yes or no, which close a talk instead of opening it. */
    public List<String> yesNoQuestions() {
        return found(YES_NO, text).toList();
    }

    /** Each of its sentences, asked, is a question that can be answered with yes or no. */
    public boolean isClosedQuestion() {
        List<String> asked = sentences();
        return !asked.isEmpty()
                && asked.stream().allMatch(sentence -> {
                    Matcher closed = YES_NO.matcher(sentence + "?");
                    return closed.find() && closed.start() == 0;
                });
    }

    /** Where it speaks of people as cases, tickets or issues. */
    public List<String> peopleAsThings() {
        return found(THING, text).toList();
    }

    /** It puts our own way of doing things in the middle. */
    public boolean isAboutOurWay() {
        return OUR_WAY.matcher(text).find();
    }

    /** It claims that a customer is never wrong, where the right to be served, heard and understood is meant. */
    public boolean claimsAlwaysRight() {
        return ALWAYS_RIGHT.matcher(text).find();
    }

    private Stream<String> withoutFigure(Pattern words) {
        return words.matcher(text).find()
                ? sentences().stream()
                        .filter(sentence -> !FIGURE.matcher(sentence).find())
                        .flatMap(sentence -> found(words, sentence))
                : Stream.empty();
    }

    private static Stream<String> found(Pattern words, String text) {
        return words.matcher(text).results().map(MatchResult::group);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "\\b(" + words + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

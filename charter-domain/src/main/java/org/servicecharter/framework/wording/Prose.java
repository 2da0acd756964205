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
     * one of an abbreviation, nor a mark that stands alone.
     */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[^\\s.])(?<!\\b(e\\.g|i\\.e|Dr|Mr|Mrs|Ms|Prof|approx|[Tt]el|vs|cf|incl))"
                    + "(?!(?<=\\b[ap]\\.m)\\.\\s+(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
                    + "\\.++[\"\\p{Pe}\\p{Pf}]*+(?=\\s+\\P{Ll}|\\s*$)"
                    + "|(?<=[^\\s!?…])[!?…؟۔।]++[\"\\p{Pe}\\p{Pf}]*+(?=\\s|$)|[。！？]++");

    /** Words that promise without saying what or when (CC-30). */
    private static final Pattern VAGUE =
            pattern("as soon as possible|as soon as we can|promptly|excellent|endeavou?r|strive|where possible");

    /** Nothing above it. One's own best is an effort, and what is outstanding may be a debt: no superlatives. */
    private static final Pattern SUPERLATIVE = pattern("(?<!\\b(our|my|your|their|his|her|one's|its|whose)\\s)"
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

    private static final Pattern OUR_WAY = pattern("our (own )?way|our (procedures?|polic(y|ies)|process(es)?|rules)"
            + "|how we do (it|things)|the way we do|not my (job|department)");

    private static final Pattern ALWAYS_RIGHT = pattern("(customers?|they|guests?|clients?) (is|are) always right");

    /** A question that "yes" answers. */
    private static final Pattern YES_NO =
            pattern("(do|does|did|is|are|was|were|can|could|will|would|have|has|may|shall|should)"
                    + " (you|we|i|they|there|it|he|she|this|that|your|everything)\\b[^.?!]*+(?=\\?)");

    /** A person who has become the paper they came with. */
    private static final Pattern THING = pattern(
            "(handle|handles|process|processes|close|closes|work on|work through|deal with|treat|assign)"
                    + "( (the|each|every|a|an|all|any|new|open|difficult)){0,2} (cases?|tickets?|issues?|complainers?)(?! on (its|their) (own )?merits\\b)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

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
        return VAGUE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Superlatives in sentences without any figure that would say how they are measured, as they stand in the text. */
    public List<String> superlatives() {
        return sentences().stream()
                .filter(sentence -> !DIGIT.matcher(sentence).find())
                .flatMap(sentence -> SUPERLATIVE.matcher(sentence).results().map(MatchResult::group))
                .toList();
    }

    /** Questions in it that can be answered with yes or no, which close a talk instead of opening it. */
    public List<String> yesNoQuestions() {
        return YES_NO.matcher(text).results().map(MatchResult::group).toList();
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
        return THING.matcher(text).results().map(MatchResult::group).toList();
    }

    /** It puts our own way of doing things in the middle. */
    public boolean isAboutOurWay() {
        return OUR_WAY.matcher(text).find();
    }

    /** It claims that a customer is never wrong, where the right to be served, heard and understood is meant. */
    public boolean claimsAlwaysRight() {
        return ALWAYS_RIGHT.matcher(text).find();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "\\b(" + words + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

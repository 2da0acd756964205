package org.servicecharter.framework.wording;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.servicecharter.framework.DefinitionElement;

/**
 * What stands in a definition of service (CC-03).
 *
 * @param sentences how many; more than {@link #MOST_SENTENCES} are too many
 * @param elements those of the three common elements that its words tell of
 * @param superlatives such as nobody could measure, as they stand in the text
 * @param ourWay it puts our own way of doing things in the middle
 * @param alwaysRight it claims that a customer is never wrong
 */
public record DefinitionReading(
        int sentences,
        Set<DefinitionElement> elements,
        List<String> superlatives,
        boolean ourWay,
        boolean alwaysRight) {

    public static final int MOST_SENTENCES = 3;

    private static final Map<DefinitionElement, Pattern> WORDS = new EnumMap<>(Map.of(
            DefinitionElement.ACTION,
            words(
                    "act|acts|acting|actions?|activit(y|ies)|do|does|doing|done|deliver\\w*|giv(e|es|ing)|help\\w*|serv(e|es|ing)"
                            + "|answer\\w*|provid\\w+|respond\\w*|solv(e|es|ing)|listen\\w*|work\\w*|offer\\w*|mak(e|es|ing)|keep\\w*"
                            + "|explain\\w*|us(e|es|ing)|creat(e|es|ing)|assist\\w*|support\\w*|follow\\w*|greet\\w*|ask\\w*|fix\\w*"
                            + "|find\\w*|mend\\w*|practi[cs]e|tak(e|es|ing)|deal(s|t|ing)?|handl(e|es|ing)|carr(y|ies|ying)"
                            + "|connect\\w*|protect\\w*|heal(s|ing)?|repl(y|ies)|resolv\\w+|advis\\w+|inform\\w*"),
            DefinitionElement.CARE,
            words(
                    "car(e|es|ed|ing)|kind|kindly|kindness|warm\\w*|respect\\w*|listen\\w*|heart\\w*|attenti\\w+|empath\\w+"
                            + "|thoughtful\\w*|dignity|courte\\w+|friendl\\w+|welcom\\w+|compassion\\w*|sincer\\w+|understand\\w*"
                            + "|fairly|fairness|polite\\w*|patience|patiently|honest\\w*|good faith|gently|considerate|look(s|ing)? after"),
            DefinitionElement.NEED,
            words("needs?|needed|wants?|wanted|expect|expects|expected|expectations?|wish|wishes|requir\\w+|problems?"
                    + "|hopes?|hoped|came for|com(e|es|ing) for|ask(s|ed)? for|looking for|matters? to")));

    public DefinitionReading {
        elements = elements.isEmpty() ? Set.of() : EnumSet.copyOf(elements);
        superlatives = List.copyOf(superlatives);
    }

    public static DefinitionReading of(String text) {
        Prose prose = new Prose(text);
        Set<DefinitionElement> elements = EnumSet.noneOf(DefinitionElement.class);
        WORDS.forEach((element, words) -> {
            if (words.matcher(text).find()) {
                elements.add(element);
            }
        });
        if (CardReading.words(text).stream().anyMatch(Lexicon::isAction)) {
            elements.add(DefinitionElement.ACTION);
        }
        return new DefinitionReading(
                prose.sentences().size(),
                elements,
                prose.superlatives(),
                prose.isAboutOurWay(),
                prose.claimsAlwaysRight());
    }

    public boolean isTooLong() {
        return sentences > MOST_SENTENCES;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

package org.servicecharter.practice.learning;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * What an item of the organisation says.
 *
 * @param words the situation, or what is to be learned
 * @param answers to choose among; none for something to learn
 * @param best its place among the answers, from 0; {@code null} without answers
 * @param why the best one is; {@code null} for nothing said
 * @param principle it stands on, in a charter; {@code null} for none
 */
public record ItemTerms(
        String words,
        List<String> answers,
        Integer best,
        String why,
        ServiceLevel level,
        EncounterKind encounter,
        ExchangeType exchange,
        ClauseKey principle)
        implements Serializable {

    static final int ANSWERS = 3;
    static final int WORDS_MAX = 600;
    static final int ANSWER_MAX = 300;

    public ItemTerms {
        answers = List.copyOf(answers);
    }

    /**
     * As it is kept.
     *
     * @throws WordingNotUsable when there are no words, or too many
     * @throws ItemNotUsable without a level, with a single answer, or with a best one that is none of them
     */
    ItemTerms checked() {
        List<String> said = answers.stream()
                .map(answer -> WordingNotUsable.checkedOrNull(answer, ANSWER_MAX))
                .filter(Objects::nonNull)
                .toList();
        boolean chosen = best != null && best >= 0 && best < said.size();
        if (level == null || said.size() == 1 || said.size() > ANSWERS || said.isEmpty() == chosen) {
            throw new ItemNotUsable();
        }
        return new ItemTerms(
                WordingNotUsable.checked(words, WORDS_MAX),
                said,
                said.isEmpty() ? null : best,
                WordingNotUsable.checkedOrNull(why, WORDS_MAX),
                level,
                encounter,
                exchange,
                principle);
    }
}

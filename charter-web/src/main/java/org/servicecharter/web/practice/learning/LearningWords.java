package org.servicecharter.web.practice.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.practice.learning.ItemRow;
import org.servicecharter.web.Words;

/** Says what is practised, whether the library or the organisation wrote it; in pages {@code #{learningWords.…}}. */
@Named
@RequestScoped
public class LearningWords {

    @Inject
    private Words words;

    public String situation(ItemRow item) {
        return item.scenario() == null ? item.terms().words() : words.get("Scenario." + item.scenario());
    }

    /** To choose among; none for something that is just learned. */
    public List<String> answers(ItemRow item) {
        return item.scenario() == null
                ? item.terms().answers()
                : item.scenario().answers().stream()
                        .map(answer -> words.get("Scenario." + item.scenario() + "." + answer))
                        .toList();
    }

    /** The answers as a page offers them: each label with its place. */
    public Map<String, Integer> choices(ItemRow item) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        List<String> answers = answers(item);
        for (int nth = 0; nth < answers.size(); nth++) {
            choices.put(answers.get(nth), nth);
        }
        return choices;
    }

    public String best(ItemRow item) {
        return answers(item).get(item.best());
    }

    /** Why; {@code null} where nobody said. */
    public String why(ItemRow item) {
        return item.scenario() == null ? item.terms().why() : words.get("Scenario." + item.scenario() + ".why");
    }

    /** "Level 2: genuine · second kind · quick exchange". */
    public String about(ItemRow item) {
        EncounterKind kind = item.encounter();
        ExchangeType exchange = item.exchange();
        return Stream.of(
                        words.get("practice.level." + item.level()),
                        kind == null ? "" : words.get("practice.kind." + kind),
                        exchange == null ? "" : words.get("touchpoint.exchange." + exchange))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

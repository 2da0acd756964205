package org.servicecharter.web.framework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.web.Words;

/** Backs {@code /framework/ideas.xhtml}: tells what kind of encounter a sentence belongs to. */
@Named
@RequestScoped
public class Ideas {

    @Inject
    private Words words;

    private String said;

    /** What the sentence tells; empty before one was typed. */
    public List<String> getAnswers() {
        List<String> answers = new ArrayList<>();
        if (said != null && !said.isBlank()) {
            ExchangeType.findByRequest(said).map(this::exchange).ifPresent(answers::add);
            EncounterKind.findByQuestion(said)
                    .map(kind -> words.get("EncounterKind." + kind))
                    .ifPresent(answers::add);
            if (answers.isEmpty()) {
                answers.add(words.get("framework_ideas.said.none"));
            }
        }
        return answers;
    }

    private String exchange(ExchangeType exchange) {
        return words.format(
                "framework_ideas.said.exchange",
                words.get("ExchangeType." + exchange),
                words.get("RelationshipType." + exchange.relationship()));
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.signoff.action.ActionRow;
import org.servicecharter.signoff.action.DailyActions;
import org.servicecharter.signoff.question.AskedClauses;
import org.servicecharter.signoff.question.Question;
import org.servicecharter.signoff.question.QuestionBook;

/** What Thabo Dlamini asked before he signed, with Amara Nwosu's answer, and what people want to do every day themselves. */
@ApplicationScoped
class DemoReaders {

    private static final String THABO = "1013";

    @Inject
    private CharterQueries charters;

    @Inject
    private QuestionBook questions;

    @Inject
    private DailyActions actions;

    /** @param raised when the version in force was published */
    void load(String charter, Instant raised) {
        PublishedVersion version = charters.current(charter);
        PublishedRendition text = version.original();
        String clause = AskedClauses.of(text.content()).stream()
                .filter(one -> one.text().startsWith("At the lending desk"))
                .map(Passage::key)
                .findFirst()
                .orElseThrow();
        long question = questions.ask(
                new Question(
                        charter,
                        version.number(),
                        text.sha256(),
                        clause,
                        "Does it hold for us in the reading rooms as well, when somebody queues at our desk?",
                        null),
                THABO,
                raised.plus(Duration.ofMinutes(50)));
        questions.answer(
                question,
                "No, it is about the lending desk alone. The greeting is for all of us.",
                DemoCharter.AUTHOR,
                raised.plus(Duration.ofHours(2)));
        DemoFiles.lines("actions.csv")
                .forEach(line -> actions.keep(
                        line.get("person"),
                        charter,
                        new ActionRow(line.get("principle"), line.get("words"), "yes".equals(line.get("shown")))));
    }
}

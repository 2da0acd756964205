package org.servicecharter.signoff.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.signoff.NothingToSign;

/** Keeps questions before signing and their answers, and tells by mail whom they are for. Asks nobody whether they may. */
@ApplicationScoped
public class QuestionBook {

    @Inject
    private SigningQuestions questions;

    @Inject
    private CharterQueries charters;

    @Inject
    private QuestionLetters letters;

    /**
     * @param by the code of whoever asks
     * @return its number
     * @throws NothingToSign when this text is none of the version
     * @throws QuestionMissing when there are neither words nor another wording, or another wording for no clause
     * @throws org.servicecharter.charter.version.WordingNotUsable when either is too long
     */
    public long ask(Question asked, String by, Instant now) {
        PublishedRendition text = charters.published(asked.charterCode(), asked.version()).renditions().stream()
                .filter(each -> each.sha256().equals(asked.sha256()))
                .findFirst()
                .orElseThrow(() -> new NothingToSign(asked.charterCode()));
        Passage about = AskedClauses.of(text.content()).stream()
                .filter(each -> each.key().equals(asked.clause()))
                .findFirst()
                .orElse(null);
        SigningQuestion question =
                new SigningQuestion(asked, text.content().title(), about, by, now.truncatedTo(ChronoUnit.MILLIS));
        questions.add(question);
        letters.tellEditors(question.row());
        return question.row().id();
    }

    /**
     * Once and for all.
     *
     * @param by the code of whoever answers
     * @throws QuestionNotFound when there is no such question
     * @throws QuestionAnswered when somebody else was faster
     * @throws org.servicecharter.charter.version.WordingNotUsable when the answer is blank or too long
     */
    public void answer(long id, String words, String by, Instant now) {
        SigningQuestion question = questions.getToAnswer(id);
        question.answer(words, by, now.truncatedTo(ChronoUnit.MILLIS));
        letters.tellAsker(question.row());
    }
}

package org.servicecharter.signoff.question;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.organisation.Role;

/** What authors do with the questions from signing: read, count and answer them. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class QuestionAnswering {

    /** Rows: those without an answer come first. */
    public static final int MOST_LISTED = 200;

    @Resource
    private SessionContext context;

    @Inject
    private SigningQuestions questions;

    @Inject
    private QuestionBook book;

    @Inject
    private Clock clock;

    /**
     * Once and for all; the asker is told by mail and finds it on their page.
     *
     * @throws QuestionNotFound when there is no such question
     * @throws QuestionAnswered when somebody else was faster
     * @throws org.servicecharter.charter.version.WordingNotUsable when the answer is blank or too long
     */
    public void answer(long id, String words) {
        book.answer(id, words, context.getCallerPrincipal().getName(), clock.instant());
    }

    /** What has no answer first, the oldest of it before the others; then the latest answered. */
    public List<QuestionRow> latest() {
        return questions.latest(MOST_LISTED);
    }

    /** How many have no answer. */
    public long open() {
        return questions.open();
    }

    /** How much was asked about each version, for the next review (SO-15). */
    public List<QuestionCount> counts(String charterCode) {
        return questions.counts(charterCode);
    }
}

package org.servicecharter.signoff.question;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.SignatureQueries;

/**
 * Asking something about a text before signing it, or proposing another wording. Not anonymous, since the answer comes
 * back to whoever asked.
 */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class Asking {

    @Resource
    private SessionContext context;

    @Inject
    private SigningQuestions questions;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private QuestionBook book;

    @Inject
    private Clock clock;

    /** What can be asked about in a text, in reading order. */
    public List<Passage> clauses(PublishedRendition text) {
        return AskedClauses.of(text.content());
    }

    /**
     * Keeps the question and tells those who wrote the version.
     *
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter, or this text is none of the version
     * @throws QuestionMissing when there are neither words nor another wording, or another wording for no clause
     * @throws org.servicecharter.charter.version.WordingNotUsable when either is too long
     */
    public void ask(Question asked) {
        signatures.requireAsked(asked.charterCode());
        book.ask(asked, context.getCallerPrincipal().getName(), clock.instant());
    }

    /** The caller's own, the latest first. */
    public List<QuestionRow> mine() {
        return questions.of(context.getCallerPrincipal().getName());
    }
}

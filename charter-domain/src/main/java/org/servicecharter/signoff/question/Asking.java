package org.servicecharter.signoff.question;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.NothingToSign;
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
    private CharterQueries charters;

    @Inject
    private QuestionLetters letters;

    @Inject
    private Clock clock;

    /** What can be asked about in a text, in reading order. */
    public List<Passage> clauses(PublishedRendition text) {
        return AskedClauses.of(text.content());
    }

    /**
     * Keeps the question and tells those who wrote the version.
     *
     * @throws NothingToSign when nobody is asked to sign this charter, or this text is none of the version
     * @throws QuestionMissing when there are neither words nor another wording, or another wording for no clause
     * @throws org.servicecharter.charter.version.WordingNotUsable when either is too long
     */
    public void ask(Question asked) {
        signatures.requireAsked(asked.charterCode());
        PublishedRendition text = charters.published(asked.charterCode(), asked.version()).renditions().stream()
                .filter(each -> each.sha256().equals(asked.sha256()))
                .findFirst()
                .orElseThrow(() -> new NothingToSign(asked.charterCode()));
        Passage about = AskedClauses.of(text.content()).stream()
                .filter(each -> each.key().equals(asked.clause()))
                .findFirst()
                .orElse(null);
        SigningQuestion question = new SigningQuestion(
                asked,
                text.content().title(),
                about,
                context.getCallerPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        questions.add(question);
        letters.tellEditors(question.row());
    }

    /** The caller's own, the latest first. */
    public List<QuestionRow> mine() {
        return questions.of(context.getCallerPrincipal().getName());
    }
}

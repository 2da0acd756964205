package org.servicecharter.charter.consultation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/**
 * Says what came of what was said. Each method is one transaction; whoever answers names the revision of the comment they
 * saw.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class Answering {

    @Inject
    private Charters charters;

    @Inject
    private Comments comments;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * @param words why, 1 to 600 characters
     * @throws AnsweredMeanwhile when somebody else was faster
     */
    public void answer(String code, long comment, long seenRevision, Outcome outcome, String words) {
        CharterVersion version = charters.getForChange(code);
        open(version, comment, seenRevision).answer(Answer.of(outcome, words, caller()));
    }

    /**
     * Takes over the wording that a comment proposes. Whoever does has edited the version, and so cannot approve it.
     *
     * @param seenClause the revision of the clause that the author saw beside the suggestion
     * @param words at most 600 characters, or {@code null}: the wording itself is an answer
     * @throws org.servicecharter.charter.version.ClauseChangedMeanwhile when the clause has been reworded since
     */
    public void accept(String code, long comment, long seenRevision, long seenClause, String words) {
        CharterVersion version = charters.getForChange(code);
        Comment suggestion = open(version, comment, seenRevision);
        if (suggestion.getProposed() == null) {
            throw new NoSuggestion();
        }
        version.draft(caller(), clock.instant())
                .reword(suggestion.getClauseCode(), seenClause, suggestion.getProposed());
        suggestion.answer(Answer.taken(words, caller()));
    }

    private Comment open(CharterVersion version, long comment, long seenRevision) {
        if (!version.getState().isOpen()) {
            throw new CommentsClosed();
        }
        Comment asked = comments.get(version, comment);
        asked.requireRevision(seenRevision);
        return asked;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}

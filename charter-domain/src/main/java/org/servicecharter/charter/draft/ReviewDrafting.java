package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Side;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Takes what a review decided into the next version, with the finding as a source of the clause. It joins the draft that
 * is open, and begins one when there is none; what was taken out of it is put back when it is wanted.
 *
 * <p>All of it refuses with {@link org.servicecharter.charter.version.NotDrafting} while the draft is with the approver.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class ReviewDrafting {

    @Inject
    private Charters charters;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * The clause is to be worded anew.
     *
     * @return the number of the version
     * @throws ClauseTakenOut when the draft has it no more, and it cannot be put back
     */
    public int mark(String code, String clause, ClauseSource source) {
        CharterVersion version = open(code);
        Draft draft = draft(version);
        if (isRemoved(version, clause)) {
            draft.putBack(clause);
        }
        if (find(version, clause).isEmpty()) {
            throw new ClauseTakenOut();
        }
        draft.alsoFrom(clause, List.of(source));
        return version.getNumber();
    }

    /**
     * The clause is to go, if it has not gone yet. Until publication it can be put back; a principle takes its behaviours
     * along.
     *
     * @return the number of the version
     */
    public int drop(String code, String clause, ClauseSource source) {
        CharterVersion version = open(code);
        Draft draft = draft(version);
        find(version, clause).ifPresent(there -> {
            draft.alsoFrom(clause, List.of(source));
            draft.remove(clause, there.getRevision());
        });
        return version.getNumber();
    }

    /**
     * Something is to be done that the charter does not say.
     *
     * @param principle under which it stands
     * @return the clause
     * @throws ClauseTakenOut when the draft has the principle no more
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or too many
     */
    public Added add(String code, String principle, String wording, ClauseSource source) {
        CharterVersion version = open(code);
        if (find(version, principle).isEmpty()) {
            throw new ClauseTakenOut();
        }
        String clause = codes.id();
        draft(version).addBehaviour(principle, Side.DO, clause, wording, List.of(source));
        return new Added(version.getNumber(), clause);
    }

    /** A clause that is new in a version. */
    public record Added(int version, String clause) {}

    private CharterVersion open(String code) {
        if (charters.getForChange(code).getState().isFrozen()) {
            beginning.startNext(code);
        }
        return charters.getLatest(code);
    }

    private Draft draft(CharterVersion version) {
        return version.draft(context.getCallerPrincipal().getName(), clock.instant());
    }

    /** Unless it, or the principle above it, was taken out. */
    private static Optional<Clause> find(CharterVersion version, String clause) {
        return version.wording()
                .clauses()
                .filter(one -> one.getCode().equals(clause))
                .findFirst();
    }

    private static boolean isRemoved(CharterVersion version, String clause) {
        return version.wording().removed().stream().map(Clause::getCode).anyMatch(clause::equals);
    }
}

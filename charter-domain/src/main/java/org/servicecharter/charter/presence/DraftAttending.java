package org.servicecharter.charter.presence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/** Says who else has a draft open. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class DraftAttending {

    /** Three times as long as a page takes from one word of life to the next. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Charters charters;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * The caller is here; the others are told by their next call.
     *
     * @param window a name of the page's own, 22 characters, as one person may have the draft open twice
     * @param clause the clause in the caller's editor; {@code null} for none
     * @return who else is here, each once for each clause they write on, and once if they write on none
     */
    public List<PresentPerson> attend(String code, String window, String clause) {
        String caller = session.getCallerPrincipal().getName();
        Instant now = clock.instant();
        forget(now);
        Presence own = Optional.ofNullable(em.find(Presence.class, window)).orElseGet(() -> {
            Presence come = new Presence(window, charters.get(code).getCode(), caller, now);
            em.persist(come);
            return come;
        });
        own.seen(clause, now);
        List<PresentPerson> others = em.createQuery(
                        "select p from Presence p where p.charterCode = :code and p.personCode <> :me order by p.window",
                        Presence.class)
                .setParameter("code", code)
                .setParameter("me", caller)
                .getResultStream()
                .map(other -> new PresentPerson(other.getPersonCode(), other.getClauseCode()))
                .distinct()
                .toList();
        return others.stream()
                .filter(other -> other.clause() != null || !isWriting(other.code(), others))
                .toList();
    }

    /** Whoever loads the page again leaves a window behind for a minute. */
    private static boolean isWriting(String person, List<PresentPerson> all) {
        return all.stream().anyMatch(one -> one.code().equals(person) && one.clause() != null);
    }

    private void forget(Instant now) {
        em.createQuery("delete from Presence p where p.seenAt < :limit")
                .setParameter("limit", now.minus(FORGOTTEN_AFTER))
                .executeUpdate();
    }
}

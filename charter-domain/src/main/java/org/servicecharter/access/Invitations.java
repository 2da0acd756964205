package org.servicecharter.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;

/** The invitations that are open. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** Opens one for this person, in place of any given out before. @return its secret, told this once */
    String open(String personCode, Instant until) {
        String secret = codes.secret();
        em.createQuery("select i from Invitation i where i.personCode = :person", Invitation.class)
                .setParameter("person", personCode)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        open -> open.renew(codes.hash(secret), until),
                        () -> em.persist(new Invitation(personCode, codes.hash(secret), until)));
        return secret;
    }

    /** The one with this secret, unless it is out of date. */
    Optional<Invitation> find(String secret) {
        return em.createQuery("select i from Invitation i where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", codes.hash(secret == null ? "" : secret))
                .getResultStream()
                .findFirst()
                .filter(found -> !found.isExpired(clock.instant()));
    }

    /** @return false when somebody else has used it up in the meantime */
    boolean use(Invitation invitation) {
        return em.createQuery("delete from Invitation i where i = :used")
                        .setParameter("used", invitation)
                        .executeUpdate()
                == 1;
    }
}

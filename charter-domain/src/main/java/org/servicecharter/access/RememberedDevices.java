package org.servicecharter.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;

/**
 * Keeps people signed in over restarts. Open to everybody: whoever knows a secret of 256 random bits is the person it
 * was given to, and remembering somebody needs a sign-in just before, which the web layer sees to.
 */
@Stateless
@PermitAll
public class RememberedDevices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Standings standings;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** Remembers this person in one browser. @return the secret that the browser is to keep, shown this once */
    public String remember(String personCode, Duration life) {
        return remember(personCode, life, null);
    }

    /** The same. @param label by which the person knows the browser again */
    public String remember(String personCode, Duration life, String label) {
        em.createQuery("delete from RememberedDevice d where d.personCode = :person and d.expiresAt <= :now")
                .setParameter("person", personCode)
                .setParameter("now", clock.instant())
                .executeUpdate();
        String secret = codes.secret();
        em.persist(new RememberedDevice(personCode, codes.hash(secret), label, clock.instant(), life));
        return secret;
    }

    /**
     * Whom this secret was given to. Empty when it is unknown, revoked or has outlived its time;
     * and for somebody who does not work here any more, whose devices are then forgotten for good.
     */
    public Optional<Standing> recognise(String secret) {
        Optional<RememberedDevice> device = em.createQuery(
                        "select d from RememberedDevice d where d.secretHash = :hash", RememberedDevice.class)
                .setParameter("hash", codes.hash(secret))
                .getResultStream()
                .findFirst()
                .filter(found -> !found.isExpired(clock.instant()));
        if (device.isEmpty()) {
            return Optional.empty();
        }
        Optional<Standing> standing = standings
                .find(device.get().getPersonCode())
                .filter(found -> found.covers(device.get().getSince()));
        if (standing.isEmpty()) {
            forgetAllOf(device.get().getPersonCode());
        }
        return standing;
    }

    /** Whether a browser that was remembered no longer is: its owner, or a new password, signed it out. */
    public boolean isForgotten(String secret) {
        return em.createQuery("select d.id from RememberedDevice d where d.secretHash = :hash", Long.class)
                .setParameter("hash", codes.hash(secret))
                .getResultList()
                .isEmpty();
    }

    /** Signed out in that browser; an unknown secret is none to forget. */
    public void forget(String secret) {
        em.createQuery("delete from RememberedDevice d where d.secretHash = :hash")
                .setParameter("hash", codes.hash(secret))
                .executeUpdate();
    }

    public void forgetAllOf(@Observes PasswordChosen event) {
        forgetAllOf(event.personCode());
    }

    private void forgetAllOf(String personCode) {
        em.createQuery("delete from RememberedDevice d where d.personCode = :person")
                .setParameter("person", personCode)
                .executeUpdate();
    }
}

package org.servicecharter.access.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;

/** Shared devices, the PINs that are typed there, and the visits. Secrets are looked for by their hash. */
@ApplicationScoped
class SharedDevices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    void add(SharedDevice device) {
        em.persist(device);
    }

    /** Those that are open, by unit and name. */
    List<SharedDevice> open() {
        return em.createQuery(
                        "select d from SharedDevice d where d.closedAt is null order by d.unitCode, d.name, d.id",
                        SharedDevice.class)
                .getResultList();
    }

    Optional<SharedDevice> find(String code) {
        return em.createQuery("select d from SharedDevice d where d.code = :code", SharedDevice.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Empty when the token is unknown or the device closed. */
    Optional<SharedDevice> findOpen(String token) {
        return em.createQuery(
                        "select d from SharedDevice d where d.secretHash = :hash and d.closedAt is null",
                        SharedDevice.class)
                .setParameter("hash", codes.hash(token))
                .getResultStream()
                .findFirst();
    }

    Optional<PersonalPin> pin(String personCode) {
        return pins(personCode, LockModeType.NONE);
    }

    /** One after the other, so that tries at the same moment all count. */
    Optional<PersonalPin> pinToChange(String personCode) {
        return pins(personCode, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PersonalPin> pins(String personCode, LockModeType lock) {
        return em.createQuery("select p from PersonalPin p where p.personCode = :person", PersonalPin.class)
                .setParameter("person", personCode)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void add(PersonalPin pin) {
        em.persist(pin);
    }

    /** Forgets the visits that are long over, too. @return the secret of the visit */
    String begin(SharedDevice device, String personCode, Instant now) {
        em.createQuery("delete from KioskVisit v where v.beganAt < :before")
                .setParameter("before", now.minus(KioskVisit.LONGEST))
                .executeUpdate();
        String secret = codes.secret();
        em.persist(new KioskVisit(codes.hash(secret), device, personCode, now));
        return secret;
    }

    /** Empty when there is none or it is over. */
    Optional<KioskVisit> visit(String secret, Instant now) {
        return anyVisit(secret).filter(visit -> !visit.isOver(now));
    }

    Optional<KioskVisit> anyVisit(String secret) {
        return em.createQuery("select v from KioskVisit v where v.secretHash = :hash", KioskVisit.class)
                .setParameter("hash", codes.hash(secret))
                .getResultStream()
                .findFirst();
    }
}

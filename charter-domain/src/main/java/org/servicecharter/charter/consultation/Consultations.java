package org.servicecharter.charter.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.VersionState;

/** The periods in which staff are or were asked; one for each version. */
@ApplicationScoped
public class Consultations {

    @PersistenceContext
    private EntityManager em;

    Consultation add(Consultation consultation) {
        em.persist(consultation);
        return consultation;
    }

    public Optional<Consultation> find(CharterVersion version) {
        return em.createQuery(
                        "select c from Consultation c where c.charterCode = :code and c.versionNumber = :number",
                        Consultation.class)
                .setParameter("code", version.getCharterCode())
                .setParameter("number", version.getNumber())
                .getResultStream()
                .findFirst();
    }

    /** Those in which something may be said on this day, the first to end first. */
    List<Consultation> openOn(LocalDate day) {
        return em.createQuery(
                        "select c from Consultation c where c.endedOn is null and c.lastOn >= :day order by c.lastOn, c.id",
                        Consultation.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether people may say something about it on this day. */
    public boolean isOpen(CharterVersion version, LocalDate today) {
        return version.getState() == VersionState.STAFF_CONSULTATION
                && find(version).filter(asked -> asked.isOpenOn(today)).isPresent();
    }

    /**
     * @throws ConsultationNotFound when nobody was asked
     * @throws ConsultationOver when the time for it is over
     */
    public void requireOpen(CharterVersion version, LocalDate today) {
        Consultation asked = find(version).orElseThrow(ConsultationNotFound::new);
        if (!isOpen(version, today)) {
            throw new ConsultationOver(asked.getLastOn());
        }
    }

    /**
     * Staff were asked and have had their time.
     *
     * @throws ConsultationNotFound when nobody was asked
     * @throws ConsultationRunning when they may still speak
     */
    public void requireOver(CharterVersion version, LocalDate today) {
        Consultation asked = find(version).orElseThrow(ConsultationNotFound::new);
        if (asked.isOpenOn(today)) {
            throw new ConsultationRunning(asked.getLastOn());
        }
    }
}

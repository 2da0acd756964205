package org.servicecharter.signoff.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicecharter.signoff.log.EvidenceLog;

/** All looks through the evidence, the next one included. */
@ApplicationScoped
class EvidenceChecks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceInspection inspection;

    @Inject
    private EvidenceLog log;

    @Inject
    private Clock clock;

    /** Must not be called in a transaction. Only what is in order is remembered as the log's latest state. */
    CheckView make() {
        Instant began = now();
        List<Fault> first = new ArrayList<>();
        long[] count = {0};
        EvidenceInspection.Seen seen = inspection.inspect(fault -> {
            count[0]++;
            if (first.size() < EvidenceCheck.FAULTS_KEPT) {
                first.add(fault);
            }
        });
        if (count[0] == 0 && seen.lastNote() != null) {
            log.remember(seen.lastNote());
        }
        return new CheckView(began, now(), seen.records(), seen.treeSize(), count[0], List.copyOf(first));
    }

    @Transactional
    public void keep(CheckView made) {
        em.persist(new EvidenceCheck(
                made.beganAt(), made.endedAt(), made.records(), made.treeSize(), made.count(), made.faults()));
    }

    Optional<CheckView> last() {
        return em.createQuery("select c from EvidenceCheck c order by c.beganAt desc, c.id desc", EvidenceCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(EvidenceCheck::view);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package org.servicecharter.signoff.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.SaltedField;
import org.servicecharter.signoff.log.SaltedRecord;

/** Erases fields of records by value and salt; digest and leaf stay, so that every proof holds, and a leaf says what went. */
@ApplicationScoped
class RecordErasing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceLog log;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** @param personCode under which the record stands from now on */
    void erase(Acknowledgement one, Predicate<SaltedField> which, String personCode) {
        SaltedRecord record = one.getRecord();
        List<String> fields = record.fields().stream()
                .filter(field -> !field.isErased() && !field.value().isEmpty())
                .filter(which)
                .map(SaltedField::name)
                .toList();
        for (String field : fields) {
            record = record.erasing(field);
        }
        em.createNativeQuery("update acknowledgement set record = ?1, person_code = ?2 where record_id = ?3")
                .setParameter(1, record.json())
                .setParameter(2, personCode)
                .setParameter(3, one.getRecordId())
                .executeUpdate();
        if (!fields.isEmpty()) {
            RecordErasure erasure = new RecordErasure(
                    codes.id(), one.getRecordId(), fields, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            em.persist(erasure);
            log.append(erasure.getRecordId(), erasure.getRecord().leafHash());
        }
    }
}

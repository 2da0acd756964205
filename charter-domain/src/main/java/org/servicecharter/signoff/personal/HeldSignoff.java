package org.servicecharter.signoff.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.servicecharter.shared.Erased;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.SaltedField;
import org.servicecharter.storage.TableOwner;

/** What people were asked to sign, and what they signed. */
@ApplicationScoped
class HeldSignoff implements PeopleHeld {

    /** The fields that say who it was, or hold words of their own. */
    private static final Set<String> TELLING = Set.of(
            RecordFields.SIGNER_NAME,
            "signer_code",
            "recorded_by_name",
            RecordFields.DECLINE_WORDS,
            RecordFields.LAST_DAY);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RecordErasing records;

    @Inject
    private TableOwner owner;

    @Override
    public List<Held> held() {
        return List.of(
                Held.staying(
                        "assignment",
                        "person_code",
                        "charter_code",
                        "version_number",
                        "reason",
                        "state",
                        "due_on",
                        "opened_at"),
                new Held(
                        "acknowledgement",
                        "person_code",
                        Held.Erasing.OWN,
                        List.of(
                                "record_id",
                                "charter_code",
                                "version_number",
                                "outcome",
                                "acted_at",
                                "unit_code",
                                "grade",
                                "record")),
                Held.going("last_signature", "person_code", "charter_code", "version_number", "acted_at"),
                Held.going("campaign_entry", "person_code", "campaign_id", "entered_on"),
                Held.staying("campaign_ending", "reached"),
                Held.staying("reminder_round", "reached"),
                Held.going("exemption", "person_code", "charter_code", "reason", "until_day"),
                Held.staying("exemption", "approved_by", "charter_code", "reason", "until_day"),
                Held.staying("exemption", "recorded_by", "charter_code", "reason", "until_day"),
                Held.staying("signing_question", "asked_by", "title", "words", "proposed", "asked_at"),
                Held.staying("signing_question", "answered_by", "answer", "answered_at"),
                Held.staying("paper_signature", "signer", "record_id", "dated_on", "state"),
                Held.staying("paper_signature", "entered_by", "record_id", "entered_at"),
                Held.staying("paper_signature", "witness", "record_id", "state"),
                Held.going("daily_action", "person_code", "principle", "words", "shared"),
                new Held("question_set", "written_by", Held.Erasing.STAY, List.of("charter_code", "written_at")),
                new Held("refusal_note", "noted_by", Held.Erasing.STAY, List.of("noted_at", "words")));
    }

    /**
     * Of each record goes what says who it was, by value and salt, and what they said in words of their own; the rest stays
     * proved, and a leaf says what was erased. The picture of a sheet they signed goes, too.
     */
    @Override
    public void erase(Erased person) {
        em.createNativeQuery("update campaign_audience set code = ?1 where kind = 'PERSON' and code = ?2")
                .setParameter(1, person.pseudonym())
                .setParameter(2, person.code())
                .executeUpdate();
        em.createNativeQuery("delete from paper_scan where record_id in"
                        + " (select record_id from paper_signature where signer = ?1)")
                .setParameter(1, person.pseudonym()) // rows were renamed before
                .executeUpdate();
        List<Acknowledgement> theirs = em.createQuery(
                        "select a from Acknowledgement a where a.personCode = :person", Acknowledgement.class)
                .setParameter("person", person.code())
                .getResultList();
        for (Acknowledgement each : theirs) {
            owner.delete("delete from refusal_note where record_id = ?", List.of(each.getRecordId()));
            records.erase(each, field -> tells(field, person), person.pseudonym());
        }
        em.createQuery(
                        "select a from Acknowledgement a where a.personCode <> :pseudonym"
                                + " and locate(:coded, a.record) > 0",
                        Acknowledgement.class)
                .setParameter("pseudonym", person.pseudonym())
                .setParameter("coded", "\"value\":\"" + person.code() + "\"")
                .getResultStream()
                .filter(each -> !each.getPersonCode().equals(person.code()))
                .toList()
                .forEach(each -> records.erase(each, field -> names(field, person), each.getPersonCode()));
    }

    /** In somebody else's record: who recorded, approved or witnessed it. */
    private static boolean names(SaltedField field, Erased person) {
        return person.code().equals(field.value()) || person.name().equals(field.value());
    }

    private static boolean tells(SaltedField field, Erased person) {
        return TELLING.contains(field.name()) || person.code().equals(field.value());
    }
}

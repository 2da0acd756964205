package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.signoff.latest.LastSignatures;
import org.servicecharter.signoff.log.EvidenceLog;

/** All records of signatures, and of declined ones. */
@ApplicationScoped
public class Acknowledgements {

    private static final List<Outcome> SIGNED =
            Arrays.stream(Outcome.values()).filter(Outcome::isSigned).toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceLog log;

    @Inject
    private LastSignatures latest;

    @Inject
    private RandomCodes codes;

    /** An id for a new record; it tells neither order nor number. */
    public String newId() {
        return codes.id();
    }

    /** Stores the record together with its leaf in the evidence log: never one without the other (SO-05). */
    public void add(Acknowledgement acknowledgement) {
        em.persist(acknowledgement);
        if (acknowledgement.getOutcome().isSigned()) {
            latest.keep(acknowledgement.asLast());
        }
        log.append(acknowledgement.getRecordId(), acknowledgement.getRecord().leafHash());
    }

    /** It is the one that counts again of all that its signer signed of the charter. */
    void countAgain(Acknowledgement signed) {
        latest.keepAgain(signed.asLast());
    }

    /** Whoever's record of this id. */
    public Optional<Acknowledgement> find(String recordId) {
        return em.createQuery("select a from Acknowledgement a where a.recordId = :record", Acknowledgement.class)
                .setParameter("record", recordId)
                .getResultStream()
                .findFirst();
    }

    /** The person's own record of this id. */
    public Optional<Acknowledgement> find(String recordId, String personCode) {
        return em.createQuery(
                        "select a from Acknowledgement a where a.recordId = :record and a.personCode = :person",
                        Acknowledgement.class)
                .setParameter("record", recordId)
                .setParameter("person", personCode)
                .getResultStream()
                .findFirst();
    }

    /**
     * A further condition for queries that count the signatures of a campaign: those of a text that was corrected since
     * are not (SO-07).
     *
     * @param record the name of the acknowledgement, or of the last signature, in the query
     */
    public static String counted(Campaign campaign, String record) {
        return campaign.scope().asksAgain()
                ? " and not exists (select n.id from Assignment n where n.id = " + record
                        + ".assignmentId and n.state = org.servicecharter.signoff.AssignmentState.NEEDS_RENEWAL)"
                : "";
    }

    /** What the person has signed, the latest first. */
    List<Acknowledgement> of(String personCode) {
        return em.createQuery(
                        "select a from Acknowledgement a where a.personCode = :person and a.outcome in :outcomes order by a.actedAt desc, a.id desc",
                        Acknowledgement.class)
                .setParameter("person", personCode)
                .setParameter("outcomes", SIGNED)
                .getResultList();
    }

    /** What these people have signed of this charter, earlier versions first. */
    public List<Acknowledgement> of(Collection<String> personCodes, String charterCode) {
        return records(personCodes, charterCode, SIGNED);
    }

    /** What these people have declined of this charter, signed later or not, earlier versions first. */
    public List<Acknowledgement> declines(Collection<String> personCodes, String charterCode) {
        return records(personCodes, charterCode, List.of(Outcome.DECLINED));
    }

    /** What this person need not sign or did not sign, the latest first. */
    List<Acknowledgement> unsigned(String personCode) {
        return em.createQuery(
                        "select a from Acknowledgement a where a.personCode = :person and a.outcome in :outcomes"
                                + " order by a.actedAt desc, a.id desc",
                        Acknowledgement.class)
                .setParameter("person", personCode)
                .setParameter("outcomes", Outcome.NOT_SIGNED)
                .getResultList();
    }

    private List<Acknowledgement> records(Collection<String> personCodes, String charterCode, List<Outcome> outcomes) {
        return personCodes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Acknowledgement a where a.personCode in :people"
                                        + " and a.charterCode = :charter and a.outcome in :outcomes order by a.versionNumber, a.id",
                                Acknowledgement.class)
                        .setParameter("people", personCodes)
                        .setParameter("charter", charterCode)
                        .setParameter("outcomes", outcomes)
                        .getResultList();
    }
}

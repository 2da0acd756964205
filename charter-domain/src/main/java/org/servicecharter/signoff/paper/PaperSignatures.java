package org.servicecharter.signoff.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;

/** All signatures on paper, with their scans. */
@ApplicationScoped
class PaperSignatures {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private CharterQueries charters;

    void add(PaperSignature paper, Scan scan) {
        em.persist(paper);
        em.flush(); // the database wants it before its scan, and the two are held together by an id alone
        em.persist(new PaperScan(paper.getRecordId(), scan));
    }

    /** @throws SheetNotFound when there is none of this id that concerns this person */
    PaperSignature get(String recordId, String person) {
        return find(recordId).filter(paper -> paper.concerns(person)).orElseThrow(() -> new SheetNotFound(recordId));
    }

    /** The same, or one that became a record, whomever it concerns. */
    PaperSignature getToAudit(String recordId, String auditor) {
        return find(recordId)
                .filter(paper -> paper.getState() == PaperState.CONFIRMED || paper.concerns(auditor))
                .orElseThrow(() -> new SheetNotFound(recordId));
    }

    /** One that concerns this person; whoever else decides about it waits. */
    PaperSignature getToDecide(String recordId, String person) {
        PaperSignature paper = get(recordId, person);
        em.lock(paper, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(paper);
        return paper;
    }

    /** None once the signer was erased. */
    Optional<Scan> scan(String recordId) {
        return Optional.ofNullable(em.find(PaperScan.class, recordId)).map(PaperScan::scan);
    }

    /** Those that this person entered, or is to witness, the latest first. */
    List<PaperSignature> of(String person) {
        return em.createQuery(
                        "select p from PaperSignature p where p.enteredBy = :person or p.witness = :person"
                                + " order by p.id desc",
                        PaperSignature.class)
                .setParameter("person", person)
                .getResultList();
    }

    boolean isWaiting(String signer, String charterCode) {
        return !em.createQuery(
                        "select p.id from PaperSignature p where p.signer = :signer and p.charterCode = :charter"
                                + " and p.state = :waiting",
                        Long.class)
                .setParameter("signer", signer)
                .setParameter("charter", charterCode)
                .setParameter("waiting", PaperState.WAITING)
                .getResultList()
                .isEmpty();
    }

    PaperRow row(PaperSignature paper) {
        return new PaperRow(
                paper.getRecordId(),
                paper.getCharterCode(),
                charters.published(paper.getCharterCode(), paper.getVersionNumber())
                        .title(),
                paper.getVersionNumber(),
                paper.getSha256(),
                paper.isCommit(),
                name(paper.getSigner()),
                paper.getDatedOn(),
                paper.getScanSha256(),
                name(paper.getEnteredBy()),
                paper.getEnteredAt(),
                name(paper.getWitness()),
                paper.getState());
    }

    private String name(String code) {
        return organisation.person(code).map(PersonRow::name).orElse(code);
    }

    private Optional<PaperSignature> find(String recordId) {
        return em.createQuery("select p from PaperSignature p where p.recordId = :record", PaperSignature.class)
                .setParameter("record", recordId)
                .getResultStream()
                .findFirst();
    }
}

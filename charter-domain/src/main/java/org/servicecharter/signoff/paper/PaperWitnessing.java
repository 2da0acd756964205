package org.servicecharter.signoff.paper;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.SignatureRecording;

/**
 * Comparing what was entered of a signed sheet with its scan (SO-16). Only the person who was named as witness decides,
 * in their own account; with their yes the record is made.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR})
public class PaperWitnessing {

    @Resource
    private SessionContext context;

    @Inject
    private PaperSignatures papers;

    @Inject
    private SignatureRecording recording;

    /** Those that the caller entered, the latest first. */
    public List<PaperRow> entered() {
        return papers.of(caller()).stream()
                .filter(paper -> paper.getEnteredBy().equals(caller()))
                .map(papers::row)
                .toList();
    }

    /** Those that wait for the caller to compare them. */
    public List<PaperRow> waiting() {
        return papers.of(caller()).stream()
                .filter(paper -> paper.getWitness().equals(caller()) && paper.getState() == PaperState.WAITING)
                .map(papers::row)
                .toList();
    }

    /** @throws SheetNotFound when there is none of this id that the caller entered or is to witness */
    public PaperRow paper(String recordId) {
        return papers.row(papers.get(recordId, caller()));
    }

    /** Whether the caller is the one who decides about it, now. */
    public boolean isMine(String recordId) {
        PaperSignature paper = papers.get(recordId, caller());
        return paper.getWitness().equals(caller()) && paper.getState() == PaperState.WAITING;
    }

    /**
     * Auditors see those that became records.
     *
     * @throws SheetNotFound when there is none of this id that the caller entered or is to witness, or the signer was
     *     erased with it
     */
    @RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR, Role.Names.AUDITOR})
    public Scan scan(String recordId) {
        PaperSignature paper = context.isCallerInRole(Role.Names.AUDITOR)
                ? papers.getToAudit(recordId, caller())
                : papers.get(recordId, caller());
        return papers.scan(paper.getRecordId()).orElseThrow(() -> new SheetNotFound(recordId));
    }

    /**
     * The sheet says what was entered: makes the record, with its leaf and the letter to the signer, in one transaction.
     *
     * @throws SheetNotFound when the caller is not its witness
     * @throws SheetDecided when it was decided before
     * @throws org.servicecharter.signoff.SignedAlready when the signer has signed on a screen meanwhile
     */
    public void confirm(String recordId) {
        PaperSignature paper = mine(recordId);
        paper.decide(PaperState.CONFIRMED);
        recording.record(new SignatureRecording.OnPaper(
                paper.getRecordId(),
                paper.getSigner(),
                paper.getCharterCode(),
                paper.getVersionNumber(),
                paper.getSha256(),
                paper.isCommit(),
                paper.getDatedOn(),
                paper.getEnteredBy(),
                paper.getEnteredAt(),
                caller(),
                paper.getScanSha256()));
    }

    /**
     * It does not: there is no record, and it can be entered anew.
     *
     * @throws SheetNotFound when the caller is not its witness
     * @throws SheetDecided when it was decided before
     */
    public void refuse(String recordId) {
        mine(recordId).decide(PaperState.REFUSED);
    }

    private PaperSignature mine(String recordId) {
        PaperSignature paper = papers.getToDecide(recordId, caller());
        if (!paper.getWitness().equals(caller())) {
            throw new SheetNotFound(recordId);
        }
        return paper;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

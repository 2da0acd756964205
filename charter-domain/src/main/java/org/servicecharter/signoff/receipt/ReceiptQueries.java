package org.servicecharter.signoff.receipt;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.SaltedRecord;

/** The caller's own receipts, and the key they are verified with. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // waits for the log, which a transaction would hold up
public class ReceiptQueries {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    @Resource
    private SessionContext context;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private ReceiptFiles files;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private EvidenceLog log;

    /**
     * Waits up to two seconds for the proof of a signature that was just given.
     *
     * @throws ReceiptNotFound when there is none of this id, or it is somebody else's
     */
    public ReceiptView receipt(String recordId) {
        Acknowledgement signature = mine(recordId);
        ReceiptView.Place place = log.awaitProof(recordId, PATIENCE)
                .map(proof -> new ReceiptView.Place(
                        proof.inclusion().leafNumber(), proof.inclusion().treeSize(), proof.checkpoint()))
                .orElse(null);
        SaltedRecord record = signature.getRecord();
        return new ReceiptView(
                recordId,
                record.value(RecordFields.SIGNER_NAME).orElse(""),
                signature.getCharterCode(),
                record.value(RecordFields.CHARTER_TITLE).orElse(""),
                signature.getVersionNumber(),
                record.value(RecordFields.LANGUAGE).orElse(""),
                record.value(RecordFields.FORMAT)
                        .filter(format -> !format.isEmpty())
                        .map(RenditionFormat::valueOf)
                        .orElse(RenditionFormat.STANDARD),
                record.value(RecordFields.CONTENT_HASH).orElse(""),
                record.value(RecordFields.STATEMENT_TEXT).orElse(""),
                record.value(RecordFields.COMMIT_TEXT).orElse(""),
                signature.getActedAt(),
                signature.getOutcome(),
                signature.getOutcome() == Outcome.DECLINED ? decline(record) : null,
                signature.getOutcome() == Outcome.PAPER ? paper(record) : null,
                record.value(RecordFields.EXEMPT_UNTIL).map(LocalDate::parse).orElse(null),
                place);
    }

    private ReceiptView.OnPaper paper(SaltedRecord record) {
        return new ReceiptView.OnPaper(
                record.value(RecordFields.DATED_ON).map(LocalDate::parse).orElse(null),
                name(record, RecordFields.ENTERED_BY),
                name(record, RecordFields.WITNESS),
                record.value(RecordFields.SCAN_HASH).orElse(""));
    }

    private String name(SaltedRecord record, String field) {
        String code = record.value(field).orElse("");
        return organisation.person(code).map(PersonRow::name).orElse(code);
    }

    private static ReceiptView.Decline decline(SaltedRecord record) {
        return new ReceiptView.Decline(
                record.value(RecordFields.DECLINE_REASON)
                        .map(DeclineReason::valueOf)
                        .orElse(DeclineReason.OTHER),
                record.value(RecordFields.DECLINE_WORDS).orElse(""));
    }

    /**
     * The receipt as a file, see the package's documentation. Auditors have everybody's, administrators those that say
     * that nothing was signed.
     *
     * @throws ReceiptNotFound when there is none of this id, or the caller may not have it
     * @throws ProofNotReady when the log has not come to it yet
     */
    @RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public String file(String recordId) {
        return files.of(
                acknowledgements.find(recordId).filter(this::mayHave).orElseThrow(() -> new ReceiptNotFound(recordId)));
    }

    private boolean mayHave(Acknowledgement one) {
        return one.getPersonCode().equals(context.getCallerPrincipal().getName())
                || context.isCallerInRole(Role.Names.AUDITOR)
                || context.isCallerInRole(Role.Names.ADMINISTRATOR) && Outcome.NOT_SIGNED.contains(one.getOutcome());
    }

    /** The log's public key as the one line that verifiers ask for. */
    @PermitAll
    public String verifierKey() {
        return log.verifierKey().line();
    }

    /** All public keys that the log has had, as verifiers read them. */
    @PermitAll
    public String verifierKeys() {
        return log.verifierKeys().text();
    }

    /**
     * That the log only grew between two of its checkpoints, named by their sizes; sizes and hashes tell nobody anything.
     *
     * @throws NoSuchCheckpoints when the log has no such two
     */
    @PermitAll
    public EvidenceLog.Growth growth(long from, long to) {
        return log.growth(from, to).orElseThrow(() -> new NoSuchCheckpoints(from, to));
    }

    private Acknowledgement mine(String recordId) {
        return acknowledgements
                .find(recordId, context.getCallerPrincipal().getName())
                .orElseThrow(() -> new ReceiptNotFound(recordId));
    }
}

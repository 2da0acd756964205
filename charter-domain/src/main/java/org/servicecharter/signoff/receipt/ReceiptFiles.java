package org.servicecharter.signoff.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.SaltedRecord;

/** Makes receipts as files. Whose they are is for those to know who hand them out. */
@ApplicationScoped
public class ReceiptFiles {

    @Inject
    private CharterQueries charters;

    @Inject
    private EvidenceLog log;

    /** @throws ProofNotReady when the log has not come to it yet */
    public String of(Acknowledgement signature) {
        SaltedRecord record = signature.getRecord();
        String text = record.value(RecordFields.CONTENT_HASH)
                .filter(hash -> !hash.isEmpty())
                .map(hash -> content(signature, hash))
                .orElse("");
        return log.awaitProof(signature.getRecordId(), ReceiptQueries.PATIENCE)
                .map(proof -> new ReceiptFile(record, text, proof).text())
                .orElseThrow(ProofNotReady::new);
    }

    private String content(Acknowledgement of, String hash) {
        return charters.published(of.getCharterCode(), of.getVersionNumber()).renditions().stream()
                .filter(each -> each.sha256().equals(hash))
                .findFirst()
                .map(PublishedRendition::canonicalJson)
                .orElseThrow(() -> new ReceiptNotFound(of.getRecordId()));
    }
}

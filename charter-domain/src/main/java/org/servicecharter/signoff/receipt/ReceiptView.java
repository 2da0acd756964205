package org.servicecharter.signoff.receipt;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.Outcome;

/**
 * A receipt as its owner sees it.
 *
 * @param commit the second statement, or empty when it was not ticked
 * @param decline {@code null} when it was signed
 * @param paper {@code null} when it was signed on a screen
 * @param exemptUntil the last day of an exemption; {@code null} when it is none
 * @param place where the log holds it; {@code null} while the proof is being made
 */
public record ReceiptView(
        String recordId,
        String signer,
        String charterCode,
        String title,
        int version,
        String language,
        RenditionFormat format,
        String contentHash,
        String statement,
        String commit,
        Instant actedAt,
        Outcome outcome,
        Decline decline,
        OnPaper paper,
        LocalDate exemptUntil,
        Place place)
        implements Serializable {

    /** It says that the person did not sign, and is nobody's act. */
    public boolean isUnsigned() {
        return Outcome.NOT_SIGNED.contains(outcome);
    }

    /** Whose acts it took (SO-16), by name. */
    public record OnPaper(LocalDate datedOn, String enteredBy, String witness, String scanHash)
            implements Serializable {}

    /** Why it was not signed. @param words the person's own, may be empty */
    public record Decline(DeclineReason reason, String words) implements Serializable {}

    /**
     * A place in the evidence log.
     *
     * @param number of the leaf, counted from 0
     * @param treeSize how many leaves the log had at the checkpoint
     * @param checkpoint a signed note
     */
    public record Place(long number, long treeSize, String checkpoint) implements Serializable {}
}

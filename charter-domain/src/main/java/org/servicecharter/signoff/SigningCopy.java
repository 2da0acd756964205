package org.servicecharter.signoff;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.text.ClauseChange;

/**
 * The text as it lies before one person, and what they are asked to agree to.
 *
 * @param text the one that is read and signed
 * @param texts all that this person may choose from: every language and format, the main text first
 * @param statement its second sentence is empty when the campaign asks for the first alone
 * @param dueOn {@code null} for somebody who has signed and is no longer asked
 * @param signed the version this person signed before; {@code null} when none
 * @param why this version was published, in a sentence of its approver; {@code null} for the first one
 * @param changes since that version; empty when none was signed
 * @param receipt the id of the record when this person is done; {@code null} before
 * @param declined the id of the record when this person has declined to sign; {@code null} else
 */
public record SigningCopy(
        String charterCode,
        String title,
        int version,
        PublishedRendition text,
        List<PublishedRendition> texts,
        Statement statement,
        AskedBecause reason,
        LocalDate dueOn,
        SignedVersion signed,
        String why,
        List<ClauseChange> changes,
        String receipt,
        String declined)
        implements Serializable {

    /** Whether it is what this person signed before, asked for once more (SO-08). */
    public boolean isSameAgain() {
        return signed != null && signed.version() == version && changes.isEmpty();
    }

    /** A version and when it was signed. */
    public record SignedVersion(int version, Instant actedAt) implements Serializable {}
}

package org.servicecharter.signoff.record;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.servicecharter.mail.MailRow;
import org.servicecharter.signoff.grade.EvidenceGrade;

/**
 * One record with all that belongs to it.
 *
 * @param fields as they were hashed into the log
 * @param leaf where the log has it; {@code null} while it waits for its number
 * @param letters what this person got by mail about this charter, the latest first
 */
public record RecordView(
        String recordId,
        String personCode,
        String charterCode,
        String title,
        int version,
        Instant actedAt,
        EvidenceGrade.Judged grade,
        List<Field> fields,
        Leaf leaf,
        List<MailRow> letters)
        implements Serializable {

    /** @param value {@code null} once erased */
    public record Field(String name, String value) implements Serializable {}

    /** @param checkpoint a signed note */
    public record Leaf(long number, long treeSize, String checkpoint) implements Serializable {}
}

package org.servicecharter.signoff.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/**
 * That the log went on with another key. Itself a record with a leaf, the last that the key before has signed: so the
 * old key vouches for the new one.
 */
@Entity
@Table(name = "log_key_change")
class KeyChange {

    static final String OLD = "old_key";
    static final String NEW = "new_key";

    @Id
    @Column(name = "tree_size")
    private long treeSize;

    @Column(name = "record_id", nullable = false, unique = true, updatable = false, length = LogLeaf.RECORD_ID_MAX)
    private String recordId;

    @Column(name = "old_key", nullable = false, updatable = false, length = 200)
    private String oldKey;

    @Column(name = "new_key", nullable = false, updatable = false, length = 200)
    private String newKey;

    @Column(nullable = false, updatable = false, length = 4000)
    private String record;

    protected KeyChange() {} // JPA

    KeyChange(long treeSize, String recordId, String oldKey, String newKey, SaltedRecord record) {
        this.treeSize = treeSize;
        this.recordId = recordId;
        this.oldKey = oldKey;
        this.newKey = newKey;
        this.record = record.json();
    }

    static SaltedRecord record(String recordId, VerifierKey before, VerifierKey after, Instant now) {
        return SaltedRecord.of(Map.of(
                "record_id",
                recordId,
                "outcome",
                "LOG_KEY_CHANGED",
                OLD,
                before.line(),
                NEW,
                after.line(),
                "acted_at",
                now.toString()));
    }

    /** How many leaves the key before has signed; its own leaf is the last of them. */
    long treeSize() {
        return treeSize;
    }

    String recordId() {
        return recordId;
    }

    String oldKey() {
        return oldKey;
    }

    String newKey() {
        return newKey;
    }

    String record() {
        return record;
    }
}

package org.servicecharter.signoff.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A signed checkpoint as it was given out. */
@Entity
@Table(name = "log_checkpoint")
class LogCheckpoint {

    static final int NOTE_MAX = 500;

    @Id
    @Column(name = "tree_size")
    private long treeSize;

    @Column(nullable = false, updatable = false, length = NOTE_MAX)
    private String note;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    protected LogCheckpoint() {} // JPA

    LogCheckpoint(long treeSize, String note, Instant signedAt) {
        this.treeSize = treeSize;
        this.note = note;
        this.signedAt = signedAt;
    }

    String note() {
        return note;
    }
}

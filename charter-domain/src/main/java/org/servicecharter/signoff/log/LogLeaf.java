package org.servicecharter.signoff.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A leaf in its place. Numbers start at 0 and have no gaps. */
@Entity
@Table(name = "log_leaf")
class LogLeaf {

    static final int RECORD_ID_MAX = 40;

    @Id
    @Column(name = "leaf_number")
    private long number;

    @Column(name = "record_id", nullable = false, unique = true, updatable = false, length = RECORD_ID_MAX)
    private String recordId;

    @Column(name = "leaf_hash", nullable = false, updatable = false, length = 64)
    private String leafHash;

    protected LogLeaf() {} // JPA

    LogLeaf(long number, String recordId, String leafHash) {
        this.number = number;
        this.recordId = recordId;
        this.leafHash = leafHash;
    }

    long number() {
        return number;
    }
}

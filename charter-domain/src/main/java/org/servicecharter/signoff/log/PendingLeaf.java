package org.servicecharter.signoff.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.servicecharter.signoff.tree.TreeHash;

/** A leaf that is committed with its record and waits for its number. */
@Entity
@Table(name = "log_pending")
class PendingLeaf {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "log_pending_seq")
    @SequenceGenerator(name = "log_pending_seq", sequenceName = "log_pending_seq", allocationSize = 50)
    private Long id;

    @Column(name = "record_id", nullable = false, unique = true, updatable = false, length = LogLeaf.RECORD_ID_MAX)
    private String recordId;

    @Column(name = "leaf_hash", nullable = false, updatable = false, length = 64)
    private String leafHash;

    protected PendingLeaf() {} // JPA

    PendingLeaf(String recordId, TreeHash leaf) {
        this.recordId = recordId;
        this.leafHash = leaf.hex();
    }

    LogLeaf numbered(long number) {
        return new LogLeaf(number, recordId, leafHash);
    }

    TreeHash leafHash() {
        return TreeHash.fromHex(leafHash);
    }
}

package org.servicecharter.signoff.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.signoff.tree.MerkleTree;
import org.servicecharter.signoff.tree.TreeHash;

/** The hash of a complete subtree at its {@link MerkleTree#position}. */
@Entity
@Table(name = "log_node")
class LogNode {

    @Id
    @Column(name = "node_position")
    private long position;

    @Column(nullable = false, updatable = false, length = 64)
    private String hash;

    protected LogNode() {} // JPA

    LogNode(long position, TreeHash hash) {
        this.position = position;
        this.hash = hash.hex();
    }

    long position() {
        return position;
    }

    TreeHash hash() {
        return TreeHash.fromHex(hash);
    }
}

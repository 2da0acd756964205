package org.servicecharter.signoff.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** How far the log has come, and with which key. One row, whose lock is the right to give numbers. */
@Entity
@Table(name = "log_head")
class LogHead {

    static final int ONLY_ID = 1;

    @Id
    private int id;

    @Column(name = "tree_size", nullable = false)
    private long treeSize;

    @Column(name = "verifier_key", length = 200)
    private String verifierKey;

    protected LogHead() {} // JPA

    long treeSize() {
        return treeSize;
    }

    /** That of the checkpoints to come; empty before the first one. */
    Optional<VerifierKey> verifierKey() {
        return Optional.ofNullable(verifierKey).map(VerifierKey::parse);
    }

    /** From now on another key signs. */
    void handOverTo(VerifierKey next) {
        verifierKey = next.line();
    }

    /** @throws LogKeyDoesNotFit when the log so far was signed with another key */
    void grow(int leaves, VerifierKey signedBy) {
        if (verifierKey != null && !verifierKey.equals(signedBy.line())) {
            throw new LogKeyDoesNotFit(verifierKey, signedBy.line());
        }
        verifierKey = signedBy.line();
        treeSize += leaves;
    }
}

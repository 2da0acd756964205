package org.servicecharter.signoff.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.servicecharter.signoff.tree.ConsistencyProof;
import org.servicecharter.signoff.tree.InclusionProof;
import org.servicecharter.signoff.tree.MerkleTree;
import org.servicecharter.signoff.tree.TreeHash;

/** What the rest of the portal knows of the log: add a leaf, ask for its proof. */
@ApplicationScoped
public class EvidenceLog {

    /**
     * From one checkpoint to a later one.
     *
     * @param earlier a signed note
     * @param later a signed note
     */
    public record Growth(String earlier, String later, ConsistencyProof proof) {}

    @Inject
    private LogStore store;

    @Inject
    private LogKeeper keeper;

    @Inject
    private WaitingRoom room;

    @Inject
    private Event<LeafAppended> appended;

    /** Adds the leaf in the caller's transaction, with which it comes or goes; its number follows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String recordId, TreeHash leaf) {
        store.add(new PendingLeaf(recordId, leaf));
        appended.fire(new LeafAppended(recordId));
    }

    /** The record's proof in the tree as it is now; empty while its leaf has no number. */
    public Optional<LogProof> proof(String recordId) {
        return store.leafOf(recordId).map(leaf -> {
            long size = store.head().treeSize();
            InclusionProof inclusion = new MerkleTree(size, store::hashes).inclusionOf(leaf.number());
            return new LogProof(inclusion, store.checkpoint(size).note());
        });
    }

    /** The same, waiting for the number if need be. Must not be called inside a transaction: it would wait for itself. */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<LogProof> awaitProof(String recordId, Duration atMost) {
        return room.awaitNumber(recordId, atMost) ? proof(recordId) : Optional.empty();
    }

    /** That the log only grew from its checkpoint at one size to that at another; empty where it has no such two. */
    public Optional<Growth> growth(long from, long to) {
        LogCheckpoint earlier = store.checkpoint(from);
        LogCheckpoint later = store.checkpoint(to);
        return from > to || earlier == null || later == null
                ? Optional.empty()
                : Optional.of(new Growth(
                        earlier.note(), later.note(), new MerkleTree(to, store::hashes).consistencyWith(from)));
    }

    /** The size of the log now; empty when it has signed no checkpoint of this size. */
    public Optional<Long> grownFrom(long size) {
        return Optional.ofNullable(store.checkpoint(size))
                .map(earlier -> store.head().treeSize());
    }

    /** The public key that signs today. */
    public VerifierKey verifierKey() {
        return keeper.key(store.head()).verifier();
    }

    /**
     * Whether the key that the database names is the one at hand.
     *
     * @throws IllegalArgumentException when what the database names is no key at all
     */
    public boolean isKeyInOrder() {
        LogHead head = store.head();
        return head.verifierKey()
                .map(VerifierKey::line)
                .filter(line -> !line.equals(keeper.key(head).verifier().line()))
                .isEmpty();
    }

    /** All public keys of this log, for whoever verifies. */
    public VerifierKeys verifierKeys() {
        List<KeyChange> changes = store.keyChanges();
        VerifierKeys keys = VerifierKeys.of(
                changes.isEmpty()
                        ? verifierKey()
                        : VerifierKey.parse(changes.get(0).oldKey()));
        for (KeyChange change : changes) {
            keys = keys.replacedBy(VerifierKey.parse(change.newKey()), change.treeSize());
        }
        return keys;
    }

    /** The latest checkpoint that was looked at, kept outside the database; empty before the first time. */
    public Optional<String> witness() {
        return keeper.witness();
    }

    /** @param note of the checkpoint up to which everything was found in order */
    public void remember(String note) {
        keeper.remember(note);
    }
}

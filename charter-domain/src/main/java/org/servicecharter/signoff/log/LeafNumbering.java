package org.servicecharter.signoff.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.signoff.tree.MerkleTree;
import org.servicecharter.signoff.tree.TreeHash;

/** Gives pending leaves their numbers and signs what the log has become: both or neither. */
@ApplicationScoped
class LeafNumbering {

    static final int BATCH = 1000;

    @Inject
    private LogStore store;

    @Inject
    private LogKeeper keeper;

    @Inject
    private Clock clock;

    /**
     * Numbers up to {@link #BATCH} leaves in one transaction of its own.
     *
     * @return how many there were
     * @throws LogKeyDoesNotFit when the key at hand is not the log's
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int numberPending() {
        if (store.pending(1).isEmpty()) {
            return 0; // mostly: without taking the lock
        }
        LogHead head = store.lockedHead();
        List<PendingLeaf> leaves = store.pending(BATCH);
        if (leaves.isEmpty()) {
            return 0; // another node was quicker
        }
        number(leaves, head);
        return leaves.size();
    }

    /** Gives these leaves the next numbers, in the transaction of whoever holds the lock on the head. */
    void number(List<PendingLeaf> leaves, LogHead head) {
        Map<Long, TreeHash> known = new HashMap<>();
        long number = head.treeSize();
        for (PendingLeaf leaf : leaves) {
            store.add(leaf.numbered(number));
            long position = MerkleTree.position(0, number);
            for (TreeHash hash : tree(number, known).hashesCompletedBy(leaf.leafHash())) {
                known.put(position, hash);
                store.add(new LogNode(position++, hash));
            }
            store.remove(leaf);
            number++;
        }
        LogKey key = keeper.key(head);
        head.grow(leaves.size(), key.verifier());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // every database keeps these
        store.add(new LogCheckpoint(number, key.sign(number, tree(number, known).root(), now), now));
    }

    private MerkleTree tree(long size, Map<Long, TreeHash> known) {
        return new MerkleTree(size, positions -> fill(known, positions));
    }

    private Map<Long, TreeHash> fill(Map<Long, TreeHash> known, Collection<Long> positions) {
        List<Long> missing =
                positions.stream().filter(each -> !known.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            known.putAll(store.hashes(missing));
        }
        return known;
    }
}

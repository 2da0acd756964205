package org.servicecharter.signoff.integrity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.servicecharter.signoff.integrity.StoredEvidence.Leaf;
import org.servicecharter.signoff.integrity.StoredEvidence.StoredCheckpoint;
import org.servicecharter.signoff.integrity.StoredEvidence.StoredRecord;
import org.servicecharter.signoff.log.Checkpoint;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.tree.GrowingTree;
import org.servicecharter.signoff.tree.MerkleTree;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * Builds the log's tree anew from its leaves, and compares on the way: each leaf with its record, each node and each
 * checkpoint with what follows from the leaves. Where one of several copies of a hash is not like the others, that one
 * is named, and the walk goes on with the others.
 */
final class LogWalk {

    private static final int STRETCH = 500;

    private final StoredEvidence stored;
    private final VerifierKeys keys;
    private final RecordCheck records;
    private final Consumer<Fault> faults;
    private final GrowingTree tree = new GrowingTree();
    private long lastCheckpoint;
    private String lastNote;
    private long recordsSeen;

    /** @param keys {@code null} where they cannot be told, and checkpoints not be looked at */
    LogWalk(StoredEvidence stored, VerifierKeys keys, Set<String> signable, Consumer<Fault> faults) {
        this.stored = stored;
        this.keys = keys;
        this.records = new RecordCheck(stored.notes(), signable, stored::scan, faults);
        this.faults = faults;
    }

    void to(long size) {
        while (tree.size() < size) {
            stretch(tree.size(), Math.min(size, tree.size() + STRETCH));
        }
        if (size > 0 && keys != null && lastCheckpoint != size) {
            faults.accept(Fault.of(Fault.Kind.CHECKPOINT_GONE, size));
        }
    }

    private void stretch(long from, long to) {
        Map<Long, Leaf> leaves = stored.leaves(from, to);
        Map<Long, String> nodes = stored.nodes(MerkleTree.position(0, from), MerkleTree.position(0, to));
        Map<Long, StoredCheckpoint> checkpoints = stored.checkpoints(from, to);
        Map<String, StoredRecord> found =
                stored.records(leaves.values().stream().map(Leaf::recordId).collect(Collectors.toSet()));
        Set<String> erased = stored.erased(found.keySet());
        recordsSeen += found.size();
        for (long number = from; number < to; number++) {
            Leaf leaf = leaves.get(number);
            String recorded =
                    leaf == null ? null : records.leafHash(leaf.recordId(), number, found.get(leaf.recordId()), erased);
            long position = MerkleTree.position(0, number);
            List<TreeHash> completed = tree.add(agreed(number, leaf, nodes.get(position), recorded));
            for (TreeHash hash : completed.subList(1, completed.size())) {
                compare(++position, nodes.get(position), hash.hex());
            }
            StoredCheckpoint checkpoint = checkpoints.get(number + 1);
            if (checkpoint != null && keys != null) {
                check(checkpoint);
            }
        }
    }

    /** The leaf's hash by majority of the leaf, the first node above it and the record. */
    private TreeHash agreed(long number, Leaf leaf, String node, String recorded) {
        String hash = leaf == null ? null : leaf.hash();
        if (hash == null) {
            faults.accept(Fault.of(Fault.Kind.LEAF_GONE, number));
        }
        if (node == null) {
            faults.accept(Fault.of(Fault.Kind.NODE_GONE, MerkleTree.position(0, number)));
        }
        if (hash != null && node != null && !hash.equals(node)) {
            boolean leafIsRight = hash.equals(recorded);
            faults.accept(
                    leafIsRight
                            ? Fault.of(Fault.Kind.NODE_CHANGED, MerkleTree.position(0, number))
                            : Fault.of(Fault.Kind.LEAF_CHANGED, number));
            return read(leafIsRight ? hash : node);
        }
        if (leaf != null && recorded != null && !recorded.equals(hash)) {
            faults.accept(Fault.of(Fault.Kind.RECORD_NOT_AS_LOGGED, leaf.recordId()));
        }
        return read(hash == null ? node : hash);
    }

    private static TreeHash read(String hex) {
        try {
            return hex == null ? TreeHash.OF_NOTHING : TreeHash.fromHex(hex);
        } catch (IllegalArgumentException notHex) {
            return TreeHash.OF_NOTHING; // named already: it is not like the others
        }
    }

    private void compare(long position, String node, String expected) {
        if (!Objects.equals(node, expected)) {
            faults.accept(Fault.of(node == null ? Fault.Kind.NODE_GONE : Fault.Kind.NODE_CHANGED, position));
        }
    }

    private void check(StoredCheckpoint checkpoint) {
        long size = checkpoint.size();
        try {
            Checkpoint signed = keys.checkpointIn(checkpoint.note());
            if (signed.size() != size || !signed.root().equals(tree.root())) {
                faults.accept(Fault.of(Fault.Kind.CHECKPOINT_CHANGED, size, "note"));
            } else if (!Checkpoint.says(checkpoint.note(), checkpoint.signedAt(), lastCheckpoint)) {
                boolean sizeIsRight = Checkpoint.saysTime(checkpoint.note(), checkpoint.signedAt());
                faults.accept(
                        sizeIsRight
                                ? Fault.of(Fault.Kind.CHECKPOINT_GONE, size, "before")
                                : Fault.of(Fault.Kind.CHECKPOINT_CHANGED, size, "signed_at"));
            }
        } catch (IllegalArgumentException notSigned) {
            faults.accept(Fault.of(Fault.Kind.CHECKPOINT_CHANGED, size, "note"));
        }
        lastCheckpoint = size;
        lastNote = checkpoint.note();
    }

    long size() {
        return tree.size();
    }

    long records() {
        return recordsSeen;
    }

    String lastNote() {
        return lastNote;
    }
}

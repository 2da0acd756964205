package org.servicecharter.signoff.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.signoff.tree.MerkleTree;
import org.servicecharter.signoff.tree.TreeHash;

/** A log without a database, for tests of what is made from it. */
public final class SmallLog {

    private final LogKey key;
    private final List<TreeHash> leaves = new ArrayList<>();
    private final Map<Long, TreeHash> stored = new HashMap<>();

    public SmallLog(Path keyFolder) throws IOException {
        key = LogKey.in(keyFolder);
    }

    public VerifierKey verifierKey() {
        return key.verifier();
    }

    public long append(TreeHash leaf) {
        long number = leaves.size();
        long position = MerkleTree.position(0, number);
        for (TreeHash hash : tree().hashesCompletedBy(leaf)) {
            stored.put(position++, hash);
        }
        leaves.add(leaf);
        return number;
    }

    public LogProof proof(long leafNumber) {
        return new LogProof(tree().inclusionOf(leafNumber), key.sign(leaves.size(), tree().root()));
    }

    /** @param earlier a checkpoint of this log */
    public EvidenceLog.Growth growth(String earlier) {
        return new EvidenceLog.Growth(
                earlier,
                key.sign(leaves.size(), tree().root()),
                tree().consistencyWith(key.verifier().checkpointIn(earlier).size()));
    }

    private MerkleTree tree() {
        return new MerkleTree(leaves.size(), (Collection<Long> positions) -> stored);
    }
}

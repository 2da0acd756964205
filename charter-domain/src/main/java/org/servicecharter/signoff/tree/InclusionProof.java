package org.servicecharter.signoff.tree;

import java.util.List;

/**
 * That a leaf stands at a place in a tree of a size: the hashes beside the way from the leaf to the root, nearest
 * first (RFC 9162, 2.1.3).
 */
public record InclusionProof(long leafNumber, long treeSize, List<TreeHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the way from this leaf ends at this root (RFC 9162, 2.1.3.2). Any nonsense is a no, not an exception. */
    public boolean leadsTo(TreeHash root, TreeHash leaf) {
        if (leafNumber < 0 || leafNumber >= treeSize) {
            return false;
        }
        long place = leafNumber;
        long last = treeSize - 1;
        TreeHash reached = leaf;
        for (TreeHash beside : path) {
            if (last == 0) {
                return false;
            }
            if (place % 2 == 1 || place == last) {
                reached = TreeHash.ofNode(beside, reached);
                while (place % 2 == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                reached = TreeHash.ofNode(reached, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && reached.equals(root);
    }
}

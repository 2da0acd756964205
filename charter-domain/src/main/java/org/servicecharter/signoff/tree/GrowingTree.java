package org.servicecharter.signoff.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that is built leaf by leaf and never looked back into: it keeps the hashes of the complete subtrees at its
 * right edge, about {@code log2} of its size.
 */
public final class GrowingTree {

    private final List<TreeHash> edge = new ArrayList<>(); // by height; null where the size has no such bit
    private long size;

    /** @return the hashes of the subtrees that this leaf completes, its own first */
    public List<TreeHash> add(TreeHash leaf) {
        List<TreeHash> completed = new ArrayList<>(List.of(leaf));
        int height = 0;
        TreeHash reached = leaf;
        while (height < edge.size() && edge.get(height) != null) {
            reached = TreeHash.ofNode(edge.get(height), reached);
            completed.add(reached);
            edge.set(height, null);
            height++;
        }
        if (height == edge.size()) {
            edge.add(reached);
        } else {
            edge.set(height, reached);
        }
        size++;
        return completed;
    }

    public long size() {
        return size;
    }

    public TreeHash root() {
        TreeHash root = null;
        for (TreeHash subtree : edge) {
            if (subtree != null) {
                root = root == null ? subtree : TreeHash.ofNode(subtree, root);
            }
        }
        return root == null ? TreeHash.OF_NOTHING : root;
    }
}

package org.servicecharter.signoff.tree;

import java.util.List;

/** That a later tree only added to an earlier one: nothing taken out, nothing changed (RFC 9162, 2.1.4). */
public record ConsistencyProof(long earlierSize, long laterSize, List<TreeHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether both roots follow from the proof (RFC 9162, 2.1.4.2). Any nonsense is a no, not an exception. */
    public boolean joins(TreeHash earlierRoot, TreeHash laterRoot) {
        if (earlierSize < 0 || earlierSize > laterSize) {
            return false;
        }
        if (earlierSize == laterSize) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        if (earlierSize == 0) {
            return path.isEmpty() && earlierRoot.equals(TreeHash.OF_NOTHING);
        }
        boolean earlierIsComplete = Long.bitCount(earlierSize) == 1;
        if (!earlierIsComplete && path.isEmpty()) {
            return false;
        }
        return earlierIsComplete
                ? joins(earlierRoot, path, earlierRoot, laterRoot)
                : joins(path.get(0), path.subList(1, path.size()), earlierRoot, laterRoot);
    }

    private boolean joins(TreeHash start, List<TreeHash> rest, TreeHash earlierRoot, TreeHash laterRoot) {
        long place = earlierSize - 1;
        long last = laterSize - 1;
        while (place % 2 == 1) {
            place >>= 1;
            last >>= 1;
        }
        TreeHash earlier = start;
        TreeHash later = start;
        for (TreeHash beside : rest) {
            if (last == 0) {
                return false;
            }
            if (place % 2 == 1 || place == last) {
                earlier = TreeHash.ofNode(beside, earlier);
                later = TreeHash.ofNode(beside, later);
                while (place % 2 == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                later = TreeHash.ofNode(later, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(earlierRoot) && later.equals(laterRoot);
    }
}

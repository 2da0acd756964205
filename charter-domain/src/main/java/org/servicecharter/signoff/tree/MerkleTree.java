package org.servicecharter.signoff.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The log's Merkle tree at one size, over stored hashes: only subtrees that are complete are stored, once, and never
 * change. Whatever is asked of the tree is first said as ranges of leaves, then fetched in one go: about
 * {@code log2(size)} hashes for a root or a proof.
 *
 * <p>The hash of the complete subtree number {@code n} of height {@code h} has the position that it takes when every
 * leaf is written down followed by the subtrees it completes; see {@link #position}.
 */
public final class MerkleTree {

    private record Range(long from, long to) {}

    private final long size;
    private final Function<Collection<Long>, Map<Long, TreeHash>> stored;

    /** @param stored answers positions with the hashes kept there */
    public MerkleTree(long size, Function<Collection<Long>, Map<Long, TreeHash>> stored) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree of " + size + " leaves");
        }
        this.size = size;
        this.stored = stored;
    }

    public static long position(int height, long number) {
        long lastLeaf = ((number + 1) << height) - 1;
        long before = 0;
        for (long n = lastLeaf; n > 0; n >>= 1) {
            before += n;
        }
        return before + height;
    }

    public TreeHash root() {
        return size == 0
                ? TreeHash.OF_NOTHING
                : hashes(List.of(new Range(0, size))).get(0);
    }

    /**
     * What is to be stored when this leaf becomes number {@code size}: its own hash, then each subtree it completes,
     * in the order of their positions, which follow one another from {@code position(0, size)} on.
     */
    public List<TreeHash> hashesCompletedBy(TreeHash leaf) {
        int completed = Long.numberOfTrailingZeros(~size);
        List<Long> lefts = new ArrayList<>();
        for (int height = 0; height < completed; height++) {
            lefts.add(position(height, (size >> height) - 1));
        }
        Map<Long, TreeHash> found = lefts.isEmpty() ? Map.of() : stored.apply(lefts);
        List<TreeHash> hashes = new ArrayList<>(List.of(leaf));
        for (Long left : lefts) {
            hashes.add(TreeHash.ofNode(found.get(left), hashes.get(hashes.size() - 1)));
        }
        return hashes;
    }

    public InclusionProof inclusionOf(long leafNumber) {
        if (leafNumber < 0 || leafNumber >= size) {
            throw new IllegalArgumentException("leaf " + leafNumber + " of " + size);
        }
        List<Range> path = new ArrayList<>();
        inclusion(leafNumber, 0, size, path);
        return new InclusionProof(leafNumber, size, hashes(path));
    }

    private static void inclusion(long leaf, long from, long to, List<Range> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (leaf < middle) {
            inclusion(leaf, from, middle, path);
            path.add(new Range(middle, to));
        } else {
            inclusion(leaf, middle, to, path);
            path.add(new Range(from, middle));
        }
    }

    public ConsistencyProof consistencyWith(long earlierSize) {
        if (earlierSize < 0 || earlierSize > size) {
            throw new IllegalArgumentException("from " + earlierSize + " to " + size);
        }
        List<Range> path = new ArrayList<>();
        if (earlierSize > 0) {
            consistency(earlierSize, 0, size, true, path);
        }
        return new ConsistencyProof(earlierSize, size, hashes(path));
    }

    /** @param whole whether the earlier tree's root is this range's hash, which the verifier then knows already */
    private static void consistency(long earlier, long from, long to, boolean whole, List<Range> path) {
        if (earlier == to) {
            if (!whole) {
                path.add(new Range(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            consistency(earlier, from, middle, whole, path);
            path.add(new Range(middle, to));
        } else {
            consistency(earlier, middle, to, false, path);
            path.add(new Range(from, middle));
        }
    }

    /** The largest power of two below this number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    private List<TreeHash> hashes(List<Range> ranges) {
        if (ranges.isEmpty()) {
            return List.of(); // of a tree of one leaf, nothing is asked
        }
        List<List<Long>> positions = ranges.stream().map(MerkleTree::complete).toList();
        Map<Long, TreeHash> found =
                stored.apply(positions.stream().flatMap(List::stream).toList());
        return positions.stream().map(each -> fold(each, found)).toList();
    }

    /** The positions of the complete subtrees that make up a range, largest first. */
    private static List<Long> complete(Range range) {
        List<Long> positions = new ArrayList<>();
        long from = range.from();
        while (from < range.to()) {
            long leaves = Long.highestOneBit(range.to() - from);
            int height = Long.numberOfTrailingZeros(leaves);
            positions.add(position(height, from >> height));
            from += leaves;
        }
        return positions;
    }

    private static TreeHash fold(List<Long> positions, Map<Long, TreeHash> found) {
        TreeHash hash = found.get(positions.get(positions.size() - 1));
        for (int i = positions.size() - 2; i >= 0; i--) {
            hash = TreeHash.ofNode(found.get(positions.get(i)), hash);
        }
        return hash;
    }
}

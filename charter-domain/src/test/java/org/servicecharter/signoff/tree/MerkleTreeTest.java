package org.servicecharter.signoff.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MerkleTreeTest {

    /** The leaves of the reference tests of Certificate Transparency. */
    private static final List<String> KNOWN_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final Random RANDOM = new Random(9162);

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsAreThoseOfTheReferenceTests(int size, String root) {
        List<TreeHash> leaves = KNOWN_LEAVES.stream()
                .map(hex -> TreeHash.ofLeaf(HexFormat.of().parseHex(hex)))
                .toList();
        assertThat(StoredTree.of(leaves).at(size).root().hex()).isEqualTo(root);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theRootIsThatOfTheRecursiveDefinition(int size) {
        List<TreeHash> leaves = leaves(size);
        assertThat(StoredTree.of(leaves).at(size).root()).isEqualTo(naiveRoot(leaves));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyLeafIsProvedToBeInTheTree(int size) {
        List<TreeHash> leaves = leaves(size);
        MerkleTree tree = StoredTree.of(leaves).at(size);
        for (int leaf : some(size)) {
            InclusionProof proof = tree.inclusionOf(leaf);
            assertThat(proof.path()).isEqualTo(naivePath(leaf, leaves));
            assertThat(proof.leadsTo(tree.root(), leaves.get(leaf))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noOtherLeafPlaceOrPathIsProved(int size) {
        List<TreeHash> leaves = leaves(size);
        MerkleTree tree = StoredTree.of(leaves).at(size);
        TreeHash stranger = TreeHash.ofLeaf(new byte[] {42});
        for (int leaf : some(size)) {
            InclusionProof proof = tree.inclusionOf(leaf);
            assertThat(proof.leadsTo(tree.root(), stranger)).isFalse();
            assertThat(proof.leadsTo(stranger, leaves.get(leaf))).isFalse();
            assertThat(new InclusionProof(leaf - 1, size, proof.path()).leadsTo(tree.root(), leaves.get(leaf)))
                    .isFalse();
            assertThat(new InclusionProof(size, size, proof.path()).leadsTo(tree.root(), leaves.get(leaf)))
                    .isFalse();
            List<TreeHash> longer = new ArrayList<>(proof.path());
            longer.add(stranger);
            assertThat(new InclusionProof(leaf, size, longer).leadsTo(tree.root(), leaves.get(leaf)))
                    .isFalse();
            if (size > 1) {
                List<TreeHash> shorter = proof.path().subList(1, proof.path().size());
                assertThat(new InclusionProof(leaf, size, shorter).leadsTo(tree.root(), leaves.get(leaf)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyEarlierTreeIsProvedToBeKept(int size) {
        List<TreeHash> leaves = leaves(size);
        StoredTree stored = StoredTree.of(leaves);
        TreeHash root = stored.at(size).root();
        TreeHash stranger = TreeHash.ofLeaf(new byte[] {42});
        for (int earlier : some(size + 1)) {
            ConsistencyProof proof = stored.at(size).consistencyWith(earlier);
            TreeHash earlierRoot = stored.at(earlier).root();
            assertThat(proof.path()).isEqualTo(earlier == 0 ? List.of() : naiveJoint(earlier, leaves, true));
            assertThat(proof.joins(earlierRoot, root)).isTrue();
            assertThat(proof.joins(stranger, root)).isFalse();
            if (earlier > 0) {
                assertThat(proof.joins(earlierRoot, stranger)).isFalse();
            }
            if (!proof.path().isEmpty()) {
                List<TreeHash> shorter = proof.path().subList(1, proof.path().size());
                assertThat(new ConsistencyProof(earlier, size, shorter).joins(earlierRoot, root))
                        .isFalse();
            }
        }
    }

    @Test
    void aLeafOrAnEarlierTreeOutsideOfTheTreeIsRefused() {
        MerkleTree tree = StoredTree.of(leaves(5)).at(5);
        assertThatThrownBy(() -> tree.inclusionOf(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusionOf(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistencyWith(6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(60)
    void aProofFromThreeHundredThousandLeavesReadsFewHashes() {
        int size = 300_000;
        List<TreeHash> leaves = leaves(size);
        StoredTree stored = StoredTree.of(leaves);
        stored.reads = 0;
        InclusionProof proof = stored.at(size).inclusionOf(123_456);
        assertThat(stored.reads).isLessThanOrEqualTo(40);
        assertThat(proof.leadsTo(stored.at(size).root(), leaves.get(123_456))).isTrue();
    }

    static IntStream sizes() {
        return IntStream.concat(
                IntStream.rangeClosed(1, 130),
                IntStream.generate(() -> 131 + RANDOM.nextInt(3000)).limit(12));
    }

    /** All numbers below a small limit, a dozen below a large one, the ends always among them. */
    private static List<Integer> some(int below) {
        return below <= 131
                ? IntStream.range(0, below).boxed().toList()
                : IntStream.concat(IntStream.of(0, below - 1), RANDOM.ints(10, 0, below))
                        .boxed()
                        .toList();
    }

    private static List<TreeHash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TreeHash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** MTH of RFC 9162, 2.1.1, over leaf hashes. */
    private static TreeHash naiveRoot(List<TreeHash> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return TreeHash.ofNode(naiveRoot(leaves.subList(0, k)), naiveRoot(leaves.subList(k, leaves.size())));
    }

    /** PATH of RFC 9162, 2.1.3.1. */
    private static List<TreeHash> naivePath(int leaf, List<TreeHash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves.size());
        List<TreeHash> left = leaves.subList(0, k);
        List<TreeHash> right = leaves.subList(k, leaves.size());
        List<TreeHash> path = new ArrayList<>(leaf < k ? naivePath(leaf, left) : naivePath(leaf - k, right));
        path.add(naiveRoot(leaf < k ? right : left));
        return path;
    }

    /** SUBPROOF of RFC 9162, 2.1.4.1. */
    private static List<TreeHash> naiveJoint(int earlier, List<TreeHash> leaves, boolean whole) {
        if (earlier == leaves.size()) {
            return whole ? List.of() : List.of(naiveRoot(leaves));
        }
        int k = split(leaves.size());
        List<TreeHash> left = leaves.subList(0, k);
        List<TreeHash> right = leaves.subList(k, leaves.size());
        List<TreeHash> path = new ArrayList<>(
                earlier <= k ? naiveJoint(earlier, left, whole) : naiveJoint(earlier - k, right, false));
        path.add(naiveRoot(earlier <= k ? right : left));
        return path;
    }

    private static int split(int leaves) {
        int k = 1;
        while (k * 2 < leaves) {
            k *= 2;
        }
        return k;
    }

    /** What the database is to the log. */
    private static final class StoredTree {
        private final Map<Long, TreeHash> hashes = new HashMap<>();
        private int reads;

        static StoredTree of(List<TreeHash> leaves) {
            StoredTree stored = new StoredTree();
            for (int number = 0; number < leaves.size(); number++) {
                long position = MerkleTree.position(0, number);
                for (TreeHash hash : stored.at(number).hashesCompletedBy(leaves.get(number))) {
                    assertThat(stored.hashes.put(position++, hash)).isNull();
                }
            }
            return stored;
        }

        MerkleTree at(long size) {
            return new MerkleTree(size, this::read);
        }

        private Map<Long, TreeHash> read(Collection<Long> positions) {
            assertThat(positions).isNotEmpty(); // PostgreSQL refuses "in ()"
            reads += positions.size();
            return hashes;
        }
    }
}

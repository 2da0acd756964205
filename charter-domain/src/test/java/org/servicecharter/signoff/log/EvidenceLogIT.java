package org.servicecharter.signoff.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.signoff.tree.ConsistencyProof;
import org.servicecharter.signoff.tree.MerkleTree;
import org.servicecharter.signoff.tree.TreeHash;

@ExtendWith(ArquillianExtension.class)
class EvidenceLogIT {

    private static final Duration LONG = Duration.ofSeconds(10);

    @Inject
    private EvidenceLog log;

    @Inject
    private LogStore store;

    @Inject
    private UserTransaction transaction;

    @Test
    void aCommittedLeafIsProvedByASignedCheckpoint() throws Exception {
        Leaf leaf = Leaf.some();
        append(leaf);
        assertProved(leaf, log.awaitProof(leaf.recordId(), LONG).orElseThrow());
    }

    @Test
    void aLeafThatWasRolledBackIsNeverNumbered() throws Exception {
        Leaf undone = Leaf.some();
        transaction.begin();
        log.append(undone.recordId(), undone.hash());
        transaction.rollback();
        Leaf next = Leaf.some();
        append(next);
        assertThat(log.awaitProof(next.recordId(), LONG)).isPresent();
        assertThat(log.proof(undone.recordId())).isEmpty();
        assertThat(log.awaitProof(undone.recordId(), Duration.ofMillis(300))).isEmpty();
    }

    @Test
    void aLeafIsOnlyAddedWithinATransactionAndOnlyAwaitedOutside() throws Exception {
        Leaf leaf = Leaf.some();
        assertThatThrownBy(() -> log.append(leaf.recordId(), leaf.hash())).isInstanceOf(TransactionalException.class);
        transaction.begin();
        try {
            assertThatThrownBy(() -> log.awaitProof(leaf.recordId(), LONG)).isInstanceOf(TransactionalException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void leavesOfManyAtOnceGetOneNumberEachWithoutGaps() throws Exception {
        List<Leaf> leaves = IntStream.range(0, 160).mapToObj(i -> Leaf.some()).toList();
        long before = store.head().treeSize();
        inParallel(leaves, this::append);
        List<Long> numbers = new ArrayList<>();
        for (Leaf leaf : leaves) {
            LogProof proof = log.awaitProof(leaf.recordId(), LONG).orElseThrow();
            assertProved(leaf, proof);
            numbers.add(proof.inclusion().leafNumber());
        }
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number >= before);
        assertThat(store.head().treeSize()).isEqualTo(before + leaves.size());
    }

    @Test
    void aLaterCheckpointKeepsAllThatAnEarlierOneHad() throws Exception {
        Leaf first = Leaf.some();
        append(first);
        Checkpoint earlier = checkpoint(log.awaitProof(first.recordId(), LONG).orElseThrow());
        inParallel(IntStream.range(0, 20).mapToObj(i -> Leaf.some()).toList(), this::append);
        Leaf last = Leaf.some();
        append(last);
        Checkpoint later = checkpoint(log.awaitProof(last.recordId(), LONG).orElseThrow());
        assertThat(later.size()).isGreaterThan(earlier.size());
        ConsistencyProof kept = new MerkleTree(later.size(), store::hashes).consistencyWith(earlier.size());
        assertThat(kept.joins(earlier.root(), later.root())).isTrue();
    }

    @Test
    void waitersAreAnsweredWithoutWaitingOutTheirTime() throws Exception {
        inParallel(IntStream.range(0, 8).mapToObj(i -> Leaf.some()).toList(), leaf -> {
            long start = System.nanoTime();
            append(leaf);
            assertThat(log.awaitProof(leaf.recordId(), Duration.ofSeconds(60))).isPresent();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        });
    }

    private void append(Leaf leaf) throws Exception {
        transaction.begin();
        log.append(leaf.recordId(), leaf.hash());
        transaction.commit();
    }

    private void assertProved(Leaf leaf, LogProof proof) {
        assertThat(proof.inclusion().treeSize()).isEqualTo(checkpoint(proof).size());
        assertThat(proof.inclusion().leadsTo(checkpoint(proof).root(), leaf.hash()))
                .isTrue();
    }

    private Checkpoint checkpoint(LogProof proof) {
        return VerifierKey.parse(log.verifierKey().line()).checkpointIn(proof.checkpoint());
    }

    private static <T> void inParallel(List<T> things, Step<T> step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (T thing : things) {
                running.add(threads.submit(() -> {
                    step.take(thing);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private interface Step<T> {
        void take(T thing) throws Exception;
    }

    private record Leaf(String recordId, TreeHash hash) {
        static Leaf some() {
            String id = UUID.randomUUID().toString();
            return new Leaf(id, SaltedRecord.of(Map.of("record_id", id)).leafHash());
        }
    }
}

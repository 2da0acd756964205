package org.servicecharter.signoff.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.signoff.tree.TreeHash;

/** The rows of the log. Only pending leaves are ever deleted, and only the head is ever changed. */
@ApplicationScoped
class LogStore {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    LogHead head() {
        return em.find(LogHead.class, LogHead.ONLY_ID);
    }

    /** Waits until no other transaction, here or on another node, gives numbers. */
    LogHead lockedHead() {
        return em.find(LogHead.class, LogHead.ONLY_ID, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PendingLeaf> pending(int atMost) {
        return em.createQuery("select p from PendingLeaf p order by p.id", PendingLeaf.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    void remove(PendingLeaf leaf) {
        em.remove(leaf);
    }

    Optional<LogLeaf> leafOf(String recordId) {
        return em.createQuery("select l from LogLeaf l where l.recordId = :record", LogLeaf.class)
                .setParameter("record", recordId)
                .getResultStream()
                .findFirst();
    }

    List<String> numberedAmong(Collection<String> recordIds) {
        return recordIds.isEmpty()
                ? List.of()
                : em.createQuery("select l.recordId from LogLeaf l where l.recordId in :records", String.class)
                        .setParameter("records", recordIds)
                        .getResultList();
    }

    LogCheckpoint checkpoint(long treeSize) {
        return em.find(LogCheckpoint.class, treeSize);
    }

    /** The oldest first. */
    List<KeyChange> keyChanges() {
        return em.createQuery("select k from KeyChange k order by k.treeSize", KeyChange.class)
                .getResultList();
    }

    Map<Long, TreeHash> hashes(Collection<Long> positions) {
        return em.createQuery("select n from LogNode n where n.position in :positions", LogNode.class)
                .setParameter("positions", positions)
                .getResultStream()
                .collect(Collectors.toMap(LogNode::position, LogNode::hash));
    }
}

package org.servicecharter.signoff.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.paper.Scan;

/** The rows of the evidence as they are stored, a stretch at a time. Called without a transaction, so that none are kept. */
@ApplicationScoped
public class StoredEvidence {

    /** A leaf in its place. */
    public record Leaf(long number, String recordId, String hash) {}

    /** A signed checkpoint. */
    public record StoredCheckpoint(long size, String note, Instant signedAt) {}

    /**
     * A record of a signature or of something else that happened.
     *
     * @param columns what stands beside the record, by the names of the fields that say the same
     * @param assigned its assignment is the one it should be
     */
    public record StoredRecord(String recordId, Map<String, String> columns, String record, boolean assigned) {

        /** A column that says how long the log was with the record's leaf. */
        static final String SIZE = "tree_size";
    }

    @PersistenceContext
    private EntityManager em;

    /** How many leaves the log says it has. */
    public long headSize() {
        return em.createQuery("select h.treeSize from LogHead h", Long.class)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** As many leaves as the last one's number says there are. */
    long lastLeaf() {
        return number("select max(l.number) from LogLeaf l", -1);
    }

    private long number(String query, long none) {
        Long found = em.createQuery(query, Long.class).getSingleResult();
        return found == null ? none : found;
    }

    /** By their numbers, from the first up to the second. */
    public Map<Long, Leaf> leaves(long from, long to) {
        return rows(
                        "select l.number, l.recordId, l.leafHash from LogLeaf l where l.number >= :from and l.number < :to",
                        from,
                        to)
                .map(row -> new Leaf((Long) row[0], (String) row[1], (String) row[2]))
                .collect(Collectors.toMap(Leaf::number, Function.identity()));
    }

    Map<Long, String> nodes(long from, long to) {
        return rows("select n.position, n.hash from LogNode n where n.position >= :from and n.position < :to", from, to)
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Those of sizes after the first and up to the second. */
    public Map<Long, StoredCheckpoint> checkpoints(long after, long upTo) {
        return rows(
                        "select c.treeSize, c.note, c.signedAt from LogCheckpoint c where c.treeSize >= :from and c.treeSize < :to",
                        after + 1,
                        upTo + 1)
                .map(row -> new StoredCheckpoint((Long) row[0], (String) row[1], (Instant) row[2]))
                .collect(Collectors.toMap(StoredCheckpoint::size, Function.identity()));
    }

    private Stream<Object[]> rows(String query, long from, long to) {
        return em.createQuery(query, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream();
    }

    /** By their ids. */
    public Map<String, StoredRecord> records(Collection<String> recordIds) {
        if (recordIds.isEmpty()) {
            return Map.of();
        }
        Map<String, StoredRecord> found = new HashMap<>(erasures(recordIds));
        Set<String> assigned = assigned(recordIds);
        em.createQuery(
                        "select a.recordId, a.personCode, a.charterCode, a.versionNumber, cast(a.outcome as varchar(20)),"
                                + " a.actedAt, a.record, a.unitCode, a.grade from Acknowledgement a where a.recordId in :records",
                        Object[].class)
                .setParameter("records", recordIds)
                .getResultStream()
                .map(row -> new StoredRecord(
                        (String) row[0],
                        Map.of(
                                "record_id", row[0].toString(),
                                "signer_code", row[1].toString(),
                                "charter_code", row[2].toString(),
                                "version", row[3].toString(),
                                "outcome", row[4].toString().strip(),
                                "acted_at", row[5].toString(),
                                "signer_unit", String.valueOf(row[7]),
                                "evidence_grade", String.valueOf(row[8])),
                        (String) row[6],
                        assigned.contains(row[0].toString())))
                .forEach(record -> found.put(record.recordId(), record));
        return found;
    }

    /** Records that say what was erased of others, by their own ids. */
    private Map<String, StoredRecord> erasures(Collection<String> recordIds) {
        return em.createQuery(
                        "select e.recordId, e.erasedRecord, e.fields, e.erasedAt, e.record from RecordErasure e"
                                + " where e.recordId in :records",
                        Object[].class)
                .setParameter("records", recordIds)
                .getResultStream()
                .map(row -> new StoredRecord(
                        (String) row[0],
                        Map.of(
                                "record_id", row[0].toString(),
                                "erased_record", row[1].toString(),
                                "erased_fields", row[2].toString(),
                                "acted_at", row[3].toString()),
                        (String) row[4],
                        true))
                .collect(Collectors.toMap(StoredRecord::recordId, Function.identity()));
    }

    /** Of which records which fields were erased by right: a record's id, a blank and the field's name. */
    Set<String> erased(Collection<String> recordIds) {
        return recordIds.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select e.erasedRecord, e.fields from RecordErasure e where e.erasedRecord in :records",
                                Object[].class)
                        .setParameter("records", recordIds)
                        .getResultStream()
                        .flatMap(row -> Stream.of(row[1].toString().split(" ")).map(field -> row[0] + " " + field))
                        .collect(Collectors.toSet());
    }

    /** Those whose assignments are of the same person, charter and version, and which settle, decline or end just these, or none for an exemption. */
    private Set<String> assigned(Collection<String> recordIds) {
        return Set.copyOf(em.createQuery(
                        "select a.recordId from Acknowledgement a, Assignment s where a.recordId in :records and s.id = a.assignmentId"
                                + " and s.personCode = a.personCode and s.charterCode = a.charterCode"
                                + " and s.versionNumber = a.versionNumber"
                                + " and (a.outcome in :signed and a.settledAssignmentId = a.assignmentId and a.declinedAssignmentId is null"
                                + " and a.endedAssignmentId is null"
                                + " or a.outcome = :declined and a.declinedAssignmentId = a.assignmentId and a.settledAssignmentId is null"
                                + " and a.endedAssignmentId is null"
                                + " or a.outcome in :ended and a.endedAssignmentId = a.assignmentId and a.settledAssignmentId is null"
                                + " and a.declinedAssignmentId is null"
                                + " or a.outcome = :exempt and a.settledAssignmentId is null and a.declinedAssignmentId is null"
                                + " and a.endedAssignmentId is null)",
                        String.class)
                .setParameter("records", recordIds)
                .setParameter("signed", List.of(Outcome.ACKNOWLEDGED, Outcome.PAPER))
                .setParameter("declined", Outcome.DECLINED)
                .setParameter("ended", List.of(Outcome.LEFT, Outcome.SUPERSEDED, Outcome.WITHDRAWN))
                .setParameter("exempt", Outcome.EXEMPT)
                .getResultList());
    }

    /** The picture of the sheet that somebody signed. */
    Optional<Scan> scan(String recordId) {
        return em.createQuery("select p.type, p.content from PaperScan p where p.recordId = :record", Object[].class)
                .setParameter("record", recordId)
                .getResultStream()
                .map(row -> new Scan((String) row[0], (byte[]) row[1]))
                .findFirst();
    }

    /** Records that say something other than that somebody signed or declined, by their ids. */
    public Map<String, StoredRecord> notes() {
        return em.createQuery(
                        "select k.recordId, k.oldKey, k.newKey, k.treeSize, k.record from KeyChange k", Object[].class)
                .getResultStream()
                .map(row -> new StoredRecord(
                        (String) row[0],
                        Map.of(
                                "record_id",
                                row[0].toString(),
                                "old_key",
                                row[1].toString(),
                                "new_key",
                                row[2].toString(),
                                StoredRecord.SIZE,
                                row[3].toString()),
                        (String) row[4],
                        true))
                .collect(Collectors.toMap(StoredRecord::recordId, Function.identity()));
    }

    /** Ids of records of which the log knows nothing, not even that they wait for a number. */
    List<String> notLogged() {
        return Stream.of("a.recordId from Acknowledgement a", "a.recordId from RecordErasure a")
                .flatMap(records -> em.createQuery(
                                "select " + records
                                        + " where not exists (select l.number from LogLeaf l where l.recordId = a.recordId)"
                                        + " and not exists (select p.id from PendingLeaf p where p.recordId = a.recordId)"
                                        + " order by a.recordId",
                                String.class)
                        .getResultStream())
                .toList();
    }
}

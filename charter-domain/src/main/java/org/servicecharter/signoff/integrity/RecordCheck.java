package org.servicecharter.signoff.integrity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.integrity.StoredEvidence.StoredRecord;
import org.servicecharter.signoff.log.SaltedField;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.paper.Scan;

/** Looks at single records: each field with its digest, what stands beside it, and the text it names. */
final class RecordCheck {

    private final Map<String, StoredRecord> notes;
    private final Set<String> signable;
    private final Function<String, Optional<Scan>> scans;
    private final Consumer<Fault> faults;

    /**
     * @param notes records of other things than signatures, by id
     * @param signable fingerprints of the frozen texts
     * @param scans of sheets that were signed, by the ids of their records
     */
    RecordCheck(
            Map<String, StoredRecord> notes,
            Set<String> signable,
            Function<String, Optional<Scan>> scans,
            Consumer<Fault> faults) {
        this.notes = notes;
        this.signable = signable;
        this.scans = scans;
        this.faults = faults;
    }

    /**
     * The leaf hash that follows from the stored record; {@code null} where there is no record to make it of.
     *
     * @param erased by right: a record's id, a blank and a field's name
     */
    String leafHash(String recordId, long leaf, StoredRecord signature, Set<String> erased) {
        StoredRecord stored = signature == null ? notes.get(recordId) : signature;
        if (stored == null) {
            faults.accept(Fault.of(Fault.Kind.RECORD_GONE, recordId));
            return null;
        }
        String json = stored.record();
        SaltedRecord record;
        try {
            record = SaltedRecord.parse(json);
        } catch (IllegalArgumentException unreadable) {
            faults.accept(Fault.of(Fault.Kind.RECORD_UNREADABLE, recordId));
            return null;
        }
        if (!record.json().equals(json)) { // something was slipped in that nothing reads
            faults.accept(Fault.of(Fault.Kind.RECORD_UNREADABLE, recordId));
        }
        record.fields().stream()
                .filter(field ->
                        !field.isWhole() || field.isErased() && !erased.contains(recordId + " " + field.name()))
                .map(SaltedField::name)
                .forEach(name -> faults.accept(Fault.of(Fault.Kind.RECORD_FIELD, recordId, name)));
        compareColumns(record, stored);
        if (!erased.contains(recordId + " " + RecordFields.SIGNER_NAME)) { // with the signer, the picture goes by right
            record.value(RecordFields.SCAN_HASH).ifPresent(hash -> compareScan(recordId, hash));
        }
        String size = stored.columns().get(StoredRecord.SIZE);
        if (size != null && !size.equals(Long.toString(leaf + 1))) {
            faults.accept(Fault.of(Fault.Kind.RECORD_COLUMN, recordId, StoredRecord.SIZE));
        }
        return record.leafHash().hex();
    }

    private void compareScan(String recordId, String hash) {
        Scan scan = scans.apply(recordId).orElse(null);
        if (scan == null) {
            faults.accept(Fault.of(Fault.Kind.SCAN_GONE, recordId));
        } else if (!scan.sha256().equals(hash)) {
            faults.accept(Fault.of(Fault.Kind.SCAN_CHANGED, recordId));
        } else if (!scan.isOfItsType()) {
            faults.accept(Fault.of(Fault.Kind.RECORD_COLUMN, recordId, "media_type"));
        }
    }

    private void compareColumns(SaltedRecord record, StoredRecord stored) {
        stored.columns().forEach((name, column) -> record.value(name)
                .filter(value -> !value.equals(column))
                .ifPresent(value -> faults.accept(Fault.of(Fault.Kind.RECORD_COLUMN, stored.recordId(), name))));
        if (!stored.assigned()) {
            faults.accept(Fault.of(Fault.Kind.RECORD_COLUMN, stored.recordId(), "assignment"));
        }
        record.value(RecordFields.CONTENT_HASH)
                .filter(hash -> !hash.isEmpty() && !signable.contains(hash))
                .ifPresent(hash -> faults.accept(Fault.of(Fault.Kind.TEXT_GONE, stored.recordId(), hash)));
    }
}

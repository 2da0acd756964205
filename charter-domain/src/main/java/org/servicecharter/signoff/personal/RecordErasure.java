package org.servicecharter.signoff.personal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.servicecharter.signoff.log.SaltedRecord;

/**
 * That fields of a record were erased by right. Itself a record with a leaf, so that what was erased is told apart from
 * what somebody took out.
 */
@Entity
@Table(name = "record_erasure")
class RecordErasure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_erasure_seq")
    @SequenceGenerator(name = "record_erasure_seq", sequenceName = "record_erasure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "record_id", nullable = false, unique = true, updatable = false, length = 40)
    private String recordId;

    @Column(name = "erased_record", nullable = false, updatable = false, length = 40)
    private String erasedRecord;

    @Column(nullable = false, updatable = false, length = 2000)
    private String fields;

    @Column(name = "erased_at", nullable = false, updatable = false)
    private Instant erasedAt;

    @Column(nullable = false, updatable = false, length = 8000)
    private String record;

    protected RecordErasure() {} // JPA

    RecordErasure(String recordId, String erasedRecord, List<String> fields, Instant now) {
        this.recordId = recordId;
        this.erasedRecord = erasedRecord;
        this.fields = String.join(" ", fields);
        this.erasedAt = now;
        this.record = SaltedRecord.of(Map.of(
                        "record_id",
                        recordId,
                        "outcome",
                        "ERASED",
                        "erased_record",
                        erasedRecord,
                        "erased_fields",
                        this.fields,
                        "acted_at",
                        now.toString()))
                .json();
    }

    String getRecordId() {
        return recordId;
    }

    SaltedRecord getRecord() {
        return SaltedRecord.parse(record);
    }
}

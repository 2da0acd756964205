package org.servicecharter.signoff.ending;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Assignment;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.SaltedRecord;

/**
 * The evidence that an assignment ended without a signature: the fields of a signature, of which those about an own act
 * are empty, and until when it was to be signed. {@code signer_*} names who did not sign; {@code last_day} is said of
 * who has left.
 */
final class EndingRecord {

    private EndingRecord() {}

    static SaltedRecord of(String recordId, Person about, Assignment over, PublishedRendition text, Instant now) {
        Map<String, String> values = new TreeMap<>();
        RecordFields.ALL.forEach(name -> values.put(name, ""));
        values.putAll(RecordFields.naming(text));
        values.put("record_id", recordId);
        values.put("outcome", over.getState().name());
        values.put("act", "ENDED");
        values.put("acted_at", now.toString());
        values.put("asked_because", over.getReason().name());
        values.put(
                "opened_at",
                over.getOpenedAt() == null ? "" : over.getOpenedAt().toString());
        values.put("signer_code", about.getCode());
        values.put(RecordFields.SIGNER_NAME, about.getName());
        values.put("signer_unit", about.getUnitCode());
        values.put(RecordFields.DUE_ON, over.getDueOn().toString());
        values.put(
                RecordFields.LAST_DAY,
                about.getEndsOn() == null ? "" : about.getEndsOn().toString());
        return SaltedRecord.of(values);
    }
}

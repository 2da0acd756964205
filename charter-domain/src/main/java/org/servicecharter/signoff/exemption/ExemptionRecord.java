package org.servicecharter.signoff.exemption;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.scope.Exemption;

/**
 * The evidence of an exemption: the fields of a signature, of which those about an own act are empty, and who recorded it,
 * who approved it, why, and until when. {@code signer_*} names whom it is about.
 */
final class ExemptionRecord {

    private ExemptionRecord() {}

    static SaltedRecord of(
            String recordId, Person about, Exemption exemption, Person recorder, PublishedRendition text, Instant now) {
        Map<String, String> values = new TreeMap<>();
        RecordFields.ALL.forEach(name -> values.put(name, ""));
        values.put("record_id", recordId);
        values.put("outcome", Outcome.EXEMPT.name());
        values.put("act", "EXEMPTION");
        values.put("acted_at", now.toString());
        values.put("auth_method", "OWN_SESSION");
        values.put("signer_code", about.getCode());
        values.put(RecordFields.SIGNER_NAME, about.getName());
        values.put("signer_unit", about.getUnitCode());
        values.putAll(RecordFields.naming(text));
        values.put("recorded_by", recorder.getCode());
        values.put("recorded_by_name", recorder.getName());
        values.put("exemption_reason_code", exemption.getReason().name());
        values.put("exemption_approved_by", exemption.getApprovedBy());
        values.put(RecordFields.EXEMPT_UNTIL, exemption.getUntil().toString());
        return SaltedRecord.of(values);
    }
}

package org.servicecharter.web.signoff.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.record.RecordQueries;
import org.servicecharter.signoff.record.RecordView;
import org.servicecharter.signoff.verify.FindingWords;

/** Backs /signoff/record.xhtml: one record, its proof, and the letters about it. */
@Named
@RequestScoped
public class SignoffRecord {

    @Inject
    private RecordQueries queries;

    private final Map<String, String> words = new FindingWords().all();
    private String number;
    private RecordView record;

    public void load() {
        record = queries.record(number);
    }

    /** What the record's field is called, as the verifier calls it. */
    public String label(String field) {
        return words.getOrDefault("field." + field, field);
    }

    /** It is about a sheet of paper whose scan is there: with an erased signer, it went. */
    public boolean isScanned() {
        return has(RecordFields.SCAN_HASH) && has(RecordFields.SIGNER_NAME);
    }

    private boolean has(String field) {
        return record.fields().stream().anyMatch(each -> each.name().equals(field) && each.value() != null);
    }

    public RecordView getRecord() {
        return record;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

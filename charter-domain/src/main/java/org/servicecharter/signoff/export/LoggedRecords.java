package org.servicecharter.signoff.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.signoff.integrity.StoredEvidence;
import org.servicecharter.signoff.integrity.StoredEvidence.Leaf;
import org.servicecharter.signoff.integrity.StoredEvidence.StoredRecord;
import org.servicecharter.signoff.log.SaltedRecord;

/** All records in the order in which the log has them. */
@ApplicationScoped
class LoggedRecords {

    private static final int STRETCH = 500;

    /** What is done with each. */
    interface Visitor {
        void visit(Leaf leaf, SaltedRecord record) throws IOException;
    }

    @Inject
    private StoredEvidence stored;

    /** Those whose leaves are among the first {@code size}. */
    void each(long size, Visitor visitor) throws IOException {
        Map<String, StoredRecord> notes = stored.notes();
        for (long from = 0; from < size; from += STRETCH) {
            Map<Long, Leaf> leaves = new TreeMap<>(stored.leaves(from, Math.min(size, from + STRETCH)));
            Map<String, StoredRecord> found =
                    stored.records(leaves.values().stream().map(Leaf::recordId).toList());
            for (Leaf leaf : leaves.values()) {
                StoredRecord kept = found.getOrDefault(leaf.recordId(), notes.get(leaf.recordId()));
                if (kept != null) {
                    visitor.visit(leaf, SaltedRecord.parse(kept.record()));
                }
            }
        }
    }
}

package org.servicecharter.signoff.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.servicecharter.charter.FrozenTexts;
import org.servicecharter.charter.FrozenTexts.FrozenText;
import org.servicecharter.signoff.integrity.StoredEvidence.StoredCheckpoint;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.tree.TreeHash;

/** One look through everything, from the first leaf to the last. Needs as much memory for a million records as for one. */
@ApplicationScoped
class EvidenceInspection {

    /** What was looked at. @param lastNote the last checkpoint, {@code null} where there is none */
    record Seen(long records, long treeSize, String lastNote) {}

    private static final Logger LOG = Logger.getLogger(EvidenceInspection.class.getName());
    private static final int TEXTS = 20; // at a time: each may be a megabyte

    @Inject
    private StoredEvidence stored;

    @Inject
    private FrozenTexts texts;

    @Inject
    private EvidenceLog log;

    /** Must not be called in a transaction, which would hold on to all it has read. */
    Seen inspect(Consumer<Fault> faults) {
        Set<String> signable = inspectTexts(faults);
        VerifierKeys keys = keys(faults);
        long size = stored.headSize();
        long last = stored.lastLeaf() + 1;
        if (last < size || last > stored.headSize()) { // what has come meanwhile is in both
            faults.accept(Fault.of(Fault.Kind.HEAD_CHANGED, size, Long.toString(last)));
        }
        LogWalk walk = new LogWalk(stored, keys, signable, faults);
        walk.to(Math.max(size, last));
        stored.notLogged().forEach(id -> faults.accept(Fault.of(Fault.Kind.RECORD_NOT_LOGGED, id)));
        if (keys != null) {
            compareWithWitness(keys, faults);
        }
        return new Seen(walk.records(), walk.size(), walk.lastNote());
    }

    /** The fingerprints of the texts that are as they were frozen. */
    private Set<String> inspectTexts(Consumer<Fault> faults) {
        Set<String> whole = new HashSet<>();
        long id = 0;
        for (List<FrozenText> some = texts.after(id, TEXTS); !some.isEmpty(); some = texts.after(id, TEXTS)) {
            for (FrozenText text : some) {
                id = text.id();
                if (TreeHash.ofText(text.canonicalJson()).equals(text.sha256())) {
                    whole.add(text.sha256());
                } else {
                    faults.accept(Fault.of(
                            Fault.Kind.TEXT_CHANGED, text.charterCode(), text.version() + " " + text.language()));
                }
            }
        }
        return whole;
    }

    /** {@code null} where they are not those of this log. */
    private VerifierKeys keys(Consumer<Fault> faults) {
        try {
            if (log.isKeyInOrder()) {
                return log.verifierKeys();
            }
        } catch (IllegalArgumentException noKey) {
            LOG.log(Level.WARNING, "A key of the evidence log cannot be read", noKey);
        }
        faults.accept(Fault.of(Fault.Kind.KEY_CHANGED, "log_head"));
        return null;
    }

    private void compareWithWitness(VerifierKeys keys, Consumer<Fault> faults) {
        log.witness().ifPresent(note -> {
            try {
                long seen = keys.checkpointIn(note).size();
                StoredCheckpoint there = stored.checkpoints(seen - 1, seen).get(seen);
                if (there == null || !note.equals(there.note())) {
                    faults.accept(Fault.of(Fault.Kind.LOG_PUT_BACK, seen));
                }
            } catch (IllegalArgumentException another) {
                faults.accept(Fault.of(Fault.Kind.LOG_PUT_BACK, "?"));
            }
        });
    }
}

package org.servicecharter.signoff.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.servicecharter.charter.FrozenTexts;
import org.servicecharter.charter.FrozenTexts.FrozenText;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Scope;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.integrity.StoredEvidence;
import org.servicecharter.signoff.integrity.StoredEvidence.Leaf;
import org.servicecharter.signoff.integrity.StoredEvidence.StoredCheckpoint;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.tree.TreeHash;

/** Writes all evidence of this moment into one ZIP (SO-22). */
@Stateless
@RolesAllowed({Role.Names.AUDITOR, Scope.Names.EVIDENCE_READ})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction would hold on to all that is written
public class EvidenceExport {

    private static final int STRETCH = 500;

    @Inject
    private StoredEvidence stored;

    @Inject
    private LoggedRecords records;

    @Inject
    private FrozenTexts texts;

    @Inject
    private EvidenceLog log;

    /** @param verifier the page that verifies single receipts */
    public void write(OutputStream out, byte[] verifier) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        long size = stored.headSize();
        try (InputStream readme = EvidenceExport.class.getResourceAsStream("README.txt")) {
            put(zip, "README.txt", Objects.requireNonNull(readme, "README").readAllBytes());
        }
        put(zip, "verify.html", verifier);
        put(zip, "keys.txt", bytes(log.verifierKeys().text()));
        writeTexts(zip);
        writeLeaves(zip, size);
        writeCheckpoints(zip, size);
        writeRecords(zip, size);
        zip.finish();
    }

    private void writeTexts(ZipOutputStream zip) throws IOException {
        Set<String> written = new HashSet<>();
        long id = 0;
        for (List<FrozenText> next = texts.after(id, 1); !next.isEmpty(); next = texts.after(id, 1)) {
            FrozenText text = next.get(0);
            id = text.id();
            if (written.add(text.sha256())) {
                put(zip, "texts/" + text.sha256() + ".json", bytes(text.canonicalJson()));
            }
        }
    }

    private void writeLeaves(ZipOutputStream zip, long size) throws IOException {
        zip.putNextEntry(new ZipEntry("leaves.jsonl"));
        for (long from = 0; from < size; from += STRETCH) {
            for (Leaf leaf : leaves(from, size).values()) {
                zip.write(bytes(ExportLines.leaf(leaf)));
            }
        }
        zip.closeEntry();
    }

    /** The last one of each day is joined to that of the day before. */
    private void writeCheckpoints(ZipOutputStream zip, long size) throws IOException {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        zip.putNextEntry(new ZipEntry("checkpoints.jsonl"));
        for (long after = 0; after < size; after += STRETCH) {
            for (StoredCheckpoint each :
                    new TreeMap<>(stored.checkpoints(after, Math.min(size, after + STRETCH))).values()) {
                days.put(LocalDate.ofInstant(each.signedAt(), ZoneOffset.UTC), each.size());
                zip.write(bytes(ExportLines.checkpoint(each)));
            }
        }
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("consistency.jsonl"));
        Long before = null;
        for (Long last : days.values()) {
            if (before != null && before < last) {
                zip.write(bytes(ExportLines.growth(log.growth(before, last).orElseThrow())));
            }
            before = last;
        }
        zip.closeEntry();
    }

    private void writeRecords(ZipOutputStream zip, long size) throws IOException {
        Map<String, String> statements = new TreeMap<>(); // the same few for everybody
        zip.putNextEntry(new ZipEntry("records.jsonl"));
        records.each(size, (leaf, record) -> {
            zip.write(bytes(ExportLines.record(leaf, record)));
            for (String name : List.of(RecordFields.STATEMENT_TEXT, RecordFields.COMMIT_TEXT)) {
                record.value(name)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> statements.put(TreeHash.ofText(text), text));
            }
        });
        zip.closeEntry();
        for (Map.Entry<String, String> statement : statements.entrySet()) {
            put(zip, "statements/" + statement.getKey() + ".txt", bytes(statement.getValue()));
        }
        zip.putNextEntry(new ZipEntry("records.csv"));
        zip.write(bytes(ExportLines.head()));
        records.each(size, (leaf, record) -> zip.write(bytes(ExportLines.row(leaf, record))));
        zip.closeEntry();
    }

    private Map<Long, Leaf> leaves(long from, long size) {
        return new TreeMap<>(stored.leaves(from, Math.min(size, from + STRETCH)));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

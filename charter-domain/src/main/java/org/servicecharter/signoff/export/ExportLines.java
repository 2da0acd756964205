package org.servicecharter.signoff.export;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.servicecharter.shared.CsvText;
import org.servicecharter.signoff.integrity.StoredEvidence.Leaf;
import org.servicecharter.signoff.integrity.StoredEvidence.StoredCheckpoint;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.tree.TreeHash;

/** How things are written in the auditor's file, one line each. */
final class ExportLines {

    static final List<String> COLUMNS = List.of(
            "record_id",
            "signer_code",
            "signer_name",
            "signer_unit",
            "charter_code",
            "charter_title",
            "version",
            "language",
            "format",
            "outcome",
            "acted_at",
            "evidence_grade",
            "content_hash",
            "statement_text",
            "commit_text");

    private ExportLines() {}

    static String leaf(Leaf leaf) {
        return line(JSON.createObjectBuilder()
                .add("number", leaf.number())
                .add("record_id", leaf.recordId())
                .add("leaf_hash", leaf.hash()));
    }

    static String record(Leaf leaf, SaltedRecord record) {
        return line(JSON.createObjectBuilder()
                .add("leaf_number", leaf.number())
                .add("record_id", leaf.recordId())
                .add("record", record.jsonArray()));
    }

    static String checkpoint(StoredCheckpoint checkpoint) {
        return line(
                JSON.createObjectBuilder().add("tree_size", checkpoint.size()).add("note", checkpoint.note()));
    }

    static String growth(EvidenceLog.Growth growth) {
        return line(JSON.createObjectBuilder()
                .add("format", "service-charter-consistency/v1")
                .add("earlier", growth.earlier())
                .add("later", growth.later())
                .add(
                        "path",
                        JSON.createArrayBuilder(growth.proof().path().stream()
                                .map(TreeHash::hex)
                                .toList())));
    }

    static String head() {
        return "leaf_number," + String.join(",", COLUMNS) + "\r\n";
    }

    static String row(Leaf leaf, SaltedRecord record) {
        return leaf.number() + ","
                + COLUMNS.stream()
                        .map(name -> cell(record.value(name).orElse("")))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** Quoted; a table program would take what begins so for a formula. */
    private static String cell(String value) {
        return '"' + CsvText.harmless(value).toString().replace("\"", "\"\"") + '"';
    }

    private static String line(JsonObjectBuilder object) {
        return object.build() + "\n";
    }
}

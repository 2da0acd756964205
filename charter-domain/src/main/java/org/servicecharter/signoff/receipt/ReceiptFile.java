package org.servicecharter.signoff.receipt;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import org.servicecharter.signoff.log.LogProof;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.tree.TreeHash;

/** Writes the receipt; its parts are told in the package's documentation. */
final class ReceiptFile {

    static final String FORMAT = "service-charter-receipt/v1";

    private final JsonObject json;

    ReceiptFile(SaltedRecord record, String content, LogProof proof) {
        var path = JSON.createArrayBuilder(
                proof.inclusion().path().stream().map(TreeHash::hex).toList());
        json = JSON.createObjectBuilder()
                .add("format", FORMAT)
                .add("record", record.jsonArray())
                .add("content", content)
                .add(
                        "log",
                        JSON.createObjectBuilder()
                                .add("leaf_number", proof.inclusion().leafNumber())
                                .add("tree_size", proof.inclusion().treeSize())
                                .add("path", path))
                .add("checkpoint", proof.checkpoint())
                .build();
    }

    /** Indented, for people look into it. */
    String text() {
        StringWriter text = new StringWriter();
        try (var writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip() + "\n";
    }
}

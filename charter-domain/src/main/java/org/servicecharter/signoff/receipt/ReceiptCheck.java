package org.servicecharter.signoff.receipt;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.Checkpoint;
import org.servicecharter.signoff.log.SaltedField;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.receipt.Finding.Verdict;
import org.servicecharter.signoff.tree.InclusionProof;
import org.servicecharter.signoff.tree.TreeHash;

/** One receipt under examination. */
final class ReceiptCheck {

    private static final Set<String> PARTS = Set.of("format", "record", "content", "log", "checkpoint");
    private static final Set<String> PARTS_OF_LOG = Set.of("leaf_number", "tree_size", "path");
    private static final Set<String> PARTS_OF_FIELD = Set.of("name", "value", "salt", "digest");

    private final JsonObject json;
    private final VerifierKeys keys;
    private final List<String> missing = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<SaltedField> fields = new ArrayList<>();

    ReceiptCheck(JsonObject json, VerifierKeys keys) {
        this.json = json;
        this.keys = keys;
    }

    Finding finding() {
        JsonArray record = part(json, "", "record", JsonArray.class);
        JsonString content = part(json, "", "content", JsonString.class);
        JsonString note = part(json, "", "checkpoint", JsonString.class);
        JsonObject log = part(json, "", "log", JsonObject.class);
        if (log != null) {
            part(log, "log.", "leaf_number", JsonNumber.class);
            part(log, "log.", "tree_size", JsonNumber.class);
            part(log, "log.", "path", JsonArray.class);
            refuseStrangers(log, PARTS_OF_LOG, "log.");
        }
        refuseStrangers(json, PARTS, "");
        if (record != null) {
            read(record);
        }
        if (missing.isEmpty() && changed.isEmpty()) {
            compare(content.getString(), RecordFields.CONTENT_HASH, "content");
            value(RecordFields.STATEMENT_TEXT)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> compare(text, RecordFields.STATEMENT_HASH, "record.statement_text"));
            follow(log, note.getString());
        }
        Verdict verdict = !missing.isEmpty() ? Verdict.MISSING : !changed.isEmpty() ? Verdict.CHANGED : Verdict.OK;
        List<String> erased = fields.stream()
                .filter(SaltedField::isErased)
                .map(SaltedField::name)
                .toList();
        return new Finding(verdict, verdict == Verdict.MISSING ? missing : changed, erased);
    }

    private <T extends JsonValue> T part(JsonObject of, String prefix, String name, Class<T> type) {
        JsonValue found = of.get(name);
        if (!type.isInstance(found)) {
            (found == null ? missing : changed).add(prefix + name);
            return null;
        }
        return type.cast(found);
    }

    /** What was never hashed could say anything. */
    private void refuseStrangers(JsonObject of, Set<String> known, String prefix) {
        of.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(prefix::concat)
                .forEach(changed::add);
    }

    private void read(JsonArray record) {
        List<String> expected = expected(record);
        for (JsonValue each : record) {
            if (!(each instanceof JsonObject field) || !(field.get("name") instanceof JsonString name)) {
                changed.add("record");
                continue;
            }
            String where = "record." + name.getString();
            boolean known = expected.remove(name.getString()) || isOfAnotherManner(name.getString());
            if (!field.containsKey("digest")) {
                missing.add(where + ".digest");
            } else if (field.containsKey("value") != field.containsKey("salt")) {
                missing.add(where + (field.containsKey("value") ? ".salt" : ".value"));
            } else if (!known || !PARTS_OF_FIELD.containsAll(field.keySet()) || !take(field)) {
                changed.add(where);
            }
        }
        expected.forEach(name -> missing.add("record." + name));
    }

    /** Some manners of signing have fields more; that they are the ones recorded is up to the leaf, once each. */
    private boolean isOfAnotherManner(String name) {
        return RecordFields.GROUPS.stream().noneMatch(group -> group.names().contains(name))
                && fields.stream().noneMatch(field -> field.name().equals(name));
    }

    private static List<String> expected(JsonArray record) {
        return Stream.concat(
                        RecordFields.ALL.stream(),
                        RecordFields.GROUPS.stream()
                                .filter(group -> isTold(group, record))
                                .flatMap(group -> group.names().stream()))
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** One field of a manner is enough, so that a change of the others is found and named. */
    private static boolean isTold(RecordFields.Group group, JsonArray record) {
        return record.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .anyMatch(field -> group.isTold(field.getString("name", ""), field.getString("value", "")));
    }

    private boolean take(JsonObject field) {
        try {
            SaltedField read = new SaltedField(
                    field.getString("name"),
                    field.containsKey("value") ? field.getString("value") : null,
                    field.containsKey("salt") ? field.getString("salt") : null,
                    field.getString("digest"));
            fields.add(read);
            return read.isWhole();
        } catch (IllegalArgumentException | ClassCastException notInForm) {
            return false;
        }
    }

    private Optional<String> value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && !field.isErased())
                .map(SaltedField::value)
                .findFirst();
    }

    private void compare(String text, String hashField, String where) {
        String expected = text.isEmpty() ? "" : TreeHash.ofText(text); // what names no text carries none
        if (value(hashField).filter(hash -> !hash.equals(expected)).isPresent()) {
            changed.add(where);
        }
    }

    /** From the record to its leaf, from the leaf to the root, and to the signature under the root. */
    private void follow(JsonObject log, String note) {
        Checkpoint checkpoint;
        try {
            checkpoint = keys.checkpointIn(note);
        } catch (IllegalArgumentException notOfThisLog) {
            changed.add("checkpoint");
            return;
        }
        try {
            InclusionProof proof = new InclusionProof(
                    log.getJsonNumber("leaf_number").longValueExact(),
                    log.getJsonNumber("tree_size").longValueExact(),
                    log.getJsonArray("path").getValuesAs(JsonString.class).stream()
                            .map(hash -> TreeHash.fromHex(hash.getString()))
                            .toList());
            TreeHash leaf = SaltedRecord.of(fields).leafHash();
            if (proof.treeSize() != checkpoint.size() || !proof.leadsTo(checkpoint.root(), leaf)) {
                changed.add("log");
            }
        } catch (IllegalArgumentException | ArithmeticException | ClassCastException notInForm) {
            changed.add("log");
        }
    }
}

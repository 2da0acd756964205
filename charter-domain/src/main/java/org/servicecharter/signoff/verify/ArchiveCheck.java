package org.servicecharter.signoff.verify;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.Checkpoint;
import org.servicecharter.signoff.log.SaltedField;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.receipt.Finding.Verdict;
import org.servicecharter.signoff.tree.GrowingTree;
import org.servicecharter.signoff.tree.TreeHash;

/** An auditor's ZIP under examination: read line by line, however many there are. */
final class ArchiveCheck {

    /** The first ones are enough to know that it does not hold, and where. */
    static final int FAULTS_TOLD = 50;

    private static final List<String> PARTS =
            List.of("leaves.jsonl", "checkpoints.jsonl", "consistency.jsonl", "records.jsonl");
    private static final Pattern HASHED = Pattern.compile("(texts|statements)/([0-9a-f]{64})\\.(json|txt)");

    private final FindingWords words;
    private final VerifierKeys keys;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> hashes = new HashSet<>();
    private final int atMost;
    private long leaves;
    private long records;
    private long signed;

    /** @param atMost so many sentences */
    ArchiveCheck(FindingWords words, VerifierKeys keys, int atMost) {
        this.words = words;
        this.keys = keys;
        this.atMost = atMost;
    }

    /** Sentences, an empty list where all holds. @throws IOException when it is no ZIP that can be read */
    List<String> faults(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            PARTS.stream().filter(part -> zip.getEntry(part) == null).forEach(part -> tell("missing.part", part));
            if (faults.isEmpty()) {
                readTexts(zip);
                compareLog(zip);
                compareRecords(zip);
                compareGrowth(zip);
            }
        }
        return faults;
    }

    String summary() {
        return words.say("holds.archive", Long.toString(records), Long.toString(leaves), Long.toString(signed));
    }

    private void tell(String key, Object... arguments) {
        if (faults.size() < atMost) {
            faults.add(words.say(key, arguments));
        }
    }

    private void readTexts(ZipFile zip) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            Matcher hashed = HASHED.matcher(entry.getName());
            if (hashed.matches()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (TreeHash.ofText(text).equals(hashed.group(2))) {
                    hashes.add(hashed.group(2));
                } else {
                    tell("archive.text", entry.getName());
                }
            }
        }
    }

    /** Leaves and checkpoints side by side: each checkpoint vouches for the leaves before it. */
    private void compareLog(ZipFile zip) throws IOException {
        GrowingTree tree = new GrowingTree();
        try (BufferedReader leafLines = lines(zip, "leaves.jsonl");
                BufferedReader checkpointLines = lines(zip, "checkpoints.jsonl")) {
            for (String line = checkpointLines.readLine(); line != null; line = checkpointLines.readLine()) {
                Checkpoint checkpoint = checkpoint(line);
                if (checkpoint == null) {
                    continue;
                }
                while (tree.size() < checkpoint.size() && addLeaf(leafLines.readLine(), tree)) {}
                if (tree.size() != checkpoint.size() || !tree.root().equals(checkpoint.root())) {
                    tell("archive.checkpoint", Long.toString(checkpoint.size()));
                }
                signed = checkpoint.size();
            }
            while (addLeaf(leafLines.readLine(), tree)) {}
        }
        leaves = tree.size();
        if (signed != leaves) {
            tell("archive.unsigned", Long.toString(signed), Long.toString(leaves));
        }
    }

    private Checkpoint checkpoint(String line) {
        try {
            return keys.checkpointIn(object(line).getString("note", ""));
        } catch (IllegalArgumentException | JsonException | ClassCastException notOfThisLog) {
            tell("changed.checkpoint");
            return null;
        }
    }

    private boolean addLeaf(String line, GrowingTree tree) {
        if (line == null) {
            return false;
        }
        try {
            JsonObject leaf = object(line);
            if (leaf.getInt("number", -1) != tree.size()) {
                tell("archive.leaf", Long.toString(tree.size()));
            }
            tree.add(TreeHash.fromHex(leaf.getString("leaf_hash", "")));
        } catch (IllegalArgumentException | JsonException | ClassCastException notInForm) {
            tell("archive.leaf", Long.toString(tree.size()));
            tree.add(TreeHash.OF_NOTHING);
        }
        return true;
    }

    private void compareRecords(ZipFile zip) throws IOException {
        try (BufferedReader leafLines = lines(zip, "leaves.jsonl");
                BufferedReader recordLines = lines(zip, "records.jsonl")) {
            String line = recordLines.readLine();
            for (String leaf = leafLines.readLine(); leaf != null; leaf = leafLines.readLine()) {
                String id = text(leaf, "record_id");
                if (line == null || !id.equals(text(line, "record_id"))) {
                    tell("archive.gone", id);
                } else {
                    compare(id, line, text(leaf, "leaf_hash"));
                    line = recordLines.readLine();
                }
            }
            if (line != null) {
                tell("archive.stranger", text(line, "record_id"));
            }
        }
    }

    private void compare(String id, String line, String leafHash) {
        records++;
        try {
            SaltedRecord record = SaltedRecord.parse(String.valueOf(object(line).get("record")));
            record.fields().stream()
                    .filter(field -> !field.isWhole())
                    .map(SaltedField::name)
                    .forEach(name -> tell("archive.field", id, words.field(name)));
            if (!record.leafHash().hex().equals(leafHash)) {
                tell("archive.record", id);
            }
            for (String name :
                    List.of(RecordFields.CONTENT_HASH, RecordFields.STATEMENT_HASH, RecordFields.COMMIT_HASH)) {
                record.value(name)
                        .filter(hash -> !hash.isEmpty() && !hashes.contains(hash))
                        .ifPresent(hash -> tell("archive.noText", id, hash));
            }
        } catch (IllegalArgumentException | JsonException | ClassCastException notInForm) {
            tell("archive.record", id);
        }
    }

    private void compareGrowth(ZipFile zip) throws IOException {
        try (BufferedReader lines = lines(zip, "consistency.jsonl")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    if (ConsistencyFile.check(object(line), keys).verdict() != Verdict.OK) {
                        tell("changed.path");
                    }
                } catch (JsonException notJson) {
                    tell("changed.path");
                }
            }
        }
    }

    private static BufferedReader lines(ZipFile zip, String part) throws IOException {
        return new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(part)), StandardCharsets.UTF_8));
    }

    private static JsonObject object(String line) {
        try (var reader = JSON.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static String text(String line, String name) {
        try {
            return object(line).getString(name, "?");
        } catch (JsonException notJson) {
            return "?";
        }
    }
}

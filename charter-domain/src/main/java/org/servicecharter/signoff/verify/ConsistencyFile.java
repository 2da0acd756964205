package org.servicecharter.signoff.verify;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecharter.signoff.log.Checkpoint;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.Finding.Verdict;
import org.servicecharter.signoff.tree.ConsistencyProof;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * That the log only ever grew from one signed checkpoint to a later one, as a JSON file: {@code format}, the two notes
 * {@code earlier} and {@code later}, and {@code path}, the hashes of the proof of RFC 9162, 2.1.4.
 */
public final class ConsistencyFile {

    static final String FORMAT = "service-charter-consistency/v1";

    private static final Map<String, JsonValue.ValueType> PARTS = Map.of(
            "earlier", JsonValue.ValueType.STRING,
            "later", JsonValue.ValueType.STRING,
            "path", JsonValue.ValueType.ARRAY);

    private ConsistencyFile() {}

    public static String of(EvidenceLog.Growth growth) {
        return JSON.createObjectBuilder()
                .add("format", FORMAT)
                .add("earlier", growth.earlier())
                .add("later", growth.later())
                .add(
                        "path",
                        JSON.createArrayBuilder(growth.proof().path().stream()
                                .map(TreeHash::hex)
                                .toList()))
                .build()
                .toString();
    }

    static Finding check(JsonObject json, VerifierKeys keys) {
        List<String> missing = PARTS.keySet().stream()
                .filter(part -> !json.containsKey(part))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            return new Finding(Verdict.MISSING, missing, List.of());
        }
        List<String> changed = new ArrayList<>(json.keySet());
        changed.removeAll(Set.of("format"));
        changed.removeIf(part -> PARTS.get(part) == json.get(part).getValueType());
        if (changed.isEmpty()) {
            Checkpoint earlier = signed(json, "earlier", keys, changed);
            Checkpoint later = signed(json, "later", keys, changed);
            if (changed.isEmpty() && !joins(json.getJsonArray("path"), earlier, later)) {
                changed.add("path");
            }
        }
        return new Finding(changed.isEmpty() ? Verdict.OK : Verdict.CHANGED, changed, List.of());
    }

    private static Checkpoint signed(JsonObject json, String part, VerifierKeys keys, List<String> changed) {
        try {
            return keys.checkpointIn(json.getString(part));
        } catch (IllegalArgumentException notOfThisLog) {
            changed.add(part);
            return null;
        }
    }

    private static boolean joins(JsonArray path, Checkpoint earlier, Checkpoint later) {
        try {
            List<TreeHash> hashes = path.getValuesAs(JsonString.class).stream()
                    .map(hash -> TreeHash.fromHex(hash.getString()))
                    .toList();
            return new ConsistencyProof(earlier.size(), later.size(), hashes).joins(earlier.root(), later.root());
        } catch (IllegalArgumentException | ClassCastException | JsonException notInForm) {
            return false;
        }
    }
}

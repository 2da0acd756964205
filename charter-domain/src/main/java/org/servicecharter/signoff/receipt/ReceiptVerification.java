package org.servicecharter.signoff.receipt;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.servicecharter.signoff.log.VerifierKey;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.receipt.Finding.Verdict;

/**
 * Checks a receipt against the log's public key and nothing else: no network, no database. Tells what is missing from
 * what was changed, and names the part where it can.
 */
public final class ReceiptVerification {

    private final VerifierKeys keys;

    /** @param key from a source other than the receipt */
    public ReceiptVerification(VerifierKey key) {
        this(VerifierKeys.of(key));
    }

    /** @param keys from a source other than the receipt */
    public ReceiptVerification(VerifierKeys keys) {
        this.keys = Objects.requireNonNull(keys, "keys");
    }

    public Finding of(String receipt) {
        try (var reader = JSON.createReader(new StringReader(receipt))) {
            JsonObject json = reader.readObject();
            if (!ReceiptFile.FORMAT.equals(json.getString("format", ""))) {
                return new Finding(Verdict.UNREADABLE, List.of("format"), List.of());
            }
            return new ReceiptCheck(json, keys).finding();
        } catch (JsonException notJson) {
            return new Finding(Verdict.UNREADABLE, List.of(), List.of());
        }
    }
}

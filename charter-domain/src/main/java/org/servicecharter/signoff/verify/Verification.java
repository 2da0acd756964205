package org.servicecharter.signoff.verify;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.Finding.Verdict;
import org.servicecharter.signoff.receipt.ReceiptVerification;

/** Looks at one file that the portal gave out, whichever kind it is. */
final class Verification {

    /** @param kind as the words name it */
    record Verified(String kind, Finding finding) {}

    private final VerifierKeys keys;

    Verification(VerifierKeys keys) {
        this.keys = keys;
    }

    Verified of(String file) {
        JsonObject json = object(file);
        if (json != null && ConsistencyFile.FORMAT.equals(json.getString("format", ""))) {
            return new Verified("consistency", ConsistencyFile.check(json, keys));
        }
        Finding finding = json == null
                ? new Finding(Verdict.UNREADABLE, List.of(), List.of())
                : new ReceiptVerification(keys).of(file);
        return new Verified("receipt", finding);
    }

    private static JsonObject object(String file) {
        try (var reader = JSON.createReader(new StringReader(file))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            return null;
        }
    }
}

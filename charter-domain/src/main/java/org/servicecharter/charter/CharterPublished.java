package org.servicecharter.charter;

import java.time.Instant;
import org.servicecharter.charter.version.ChangeKind;

/**
 * A version of a charter is now readable by everyone; in force it is from {@link CharterInForce} on. Fired inside the transaction that publishes: who must not
 * miss it works in that transaction, who must not undo it observes after success.
 *
 * @param versionNumber 1 for the first
 * @param change {@link ChangeKind#MATERIAL} for the first version
 * @param publishedBy the approver's code
 */
public record CharterPublished(
        String charterCode, int versionNumber, ChangeKind change, String publishedBy, Instant at) {}

package org.servicecharter.charter;

import java.time.Instant;
import org.servicecharter.charter.version.ChangeKind;

/**
 * From now on a charter's version is the one the organisation stands by. Fired inside the transaction that brings it
 * into force: who must not miss it works in that transaction.
 *
 * @param versionNumber 1 for the first
 * @param change {@link ChangeKind#MATERIAL} when this version or one that it overtook changes the meaning for those
 *     who signed the version in force until now
 */
public record CharterInForce(String charterCode, int versionNumber, ChangeKind change, Instant at) {}

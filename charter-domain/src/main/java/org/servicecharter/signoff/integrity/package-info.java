/**
 * Looks whether the evidence still is what it was: every record, every leaf and node of the log, every signed
 * checkpoint, every frozen text, every scan of a signed sheet, as they are stored. What was changed or taken out, by
 * whoever reaches the database, is found and named. Done every night, and whenever an administrator or auditor asks (SO-05).
 *
 * <p>What cannot be seen in the database is that all of it was put back to an earlier day. For that the latest
 * checkpoint seen is kept beside the log's key ({@code charter.keys.dir}).
 *
 * <p>Start at {@link org.servicecharter.signoff.integrity.EvidenceInspection}.
 */
package org.servicecharter.signoff.integrity;

/**
 * The receipt: one JSON file that shows, without the portal, who signed which text when, and that the evidence log
 * holds it. Of five parts:
 *
 * <ul>
 *   <li>{@code format}: {@code service-charter-receipt/v1}
 *   <li>{@code record}: the fields of {@link org.servicecharter.signoff.RecordFields}, each with name, value, salt and
 *       digest; an erased one with name and digest alone
 *   <li>{@code content}: the signed text in its canonical form (RFC 8785), whose SHA-256 is the field
 *       {@code content_hash}; empty, like that field, where a record names no text
 *   <li>{@code log}: {@code leaf_number}, {@code tree_size} and {@code path}, the hashes of the inclusion proof in
 *       hexadecimal digits, nearest to the leaf first
 *   <li>{@code checkpoint}: the signed note of the log at {@code tree_size}
 * </ul>
 *
 * <p>How the fields become a leaf and the leaf a root is told in {@code signoff.log}. The log's public key is not in
 * the receipt: it has to come from elsewhere to prove anything.
 *
 * <p>Start at {@link org.servicecharter.signoff.receipt.ReceiptVerification}.
 */
package org.servicecharter.signoff.receipt;

/**
 * Verifying without the portal: files that it gave out, against the log's public keys and nothing else. Behind
 * {@code java -jar charter.jar verify}; the page at {@code /verify} does the same in the browser and says it with the same
 * sentences.
 *
 * <p>Runs outside the server, too: it uses {@code signoff.receipt}, {@code signoff.log}, {@code signoff.tree} and JSON-P,
 * nothing that is injected.
 *
 * <p>Start at {@link org.servicecharter.signoff.verify.VerifyCommand}.
 */
package org.servicecharter.signoff.verify;

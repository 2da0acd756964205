/**
 * Who has read and signed which version of a charter, and the evidence of it.
 *
 * <p>A {@link org.servicecharter.signoff.Campaign} follows from a publication: it says who is
 * asked ({@code signoff.scope}). An assignment is one person's part of it. An {@link org.servicecharter.signoff.Acknowledgement} is that
 * person's own recorded act; it is never changed and nobody makes it for another (SO-01). The record is committed
 * together with its leaf in the evidence log ({@code signoff.log}); {@code signoff.receipt} is the file that proves it
 * to an outsider; {@code signoff.team} is what a manager sees; {@code signoff.reminder} writes to whoever has not
 * signed. Declining ({@link org.servicecharter.signoff.CharterDeclining}) is a record as well.
 *
 * <p>Uses {@code charter}, {@code organisation}, {@code mail} and {@code shared}.
 *
 * <p>Start at {@link org.servicecharter.signoff.CharterSigning}, then {@link org.servicecharter.signoff.RecordFields}.
 */
package org.servicecharter.signoff;

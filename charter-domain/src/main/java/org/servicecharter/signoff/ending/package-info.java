/**
 * The end of an assignment without a signature: the person has left (SO-11), a later version took the place of the one
 * they were asked to sign, or the charter was withdrawn. Each gets a record with its leaf in the evidence log, so that a
 * receipt proves to an outsider why there is no signature. What was never opened has no assignment of its own until
 * then: the night after a campaign has ended, everyone whom it asked is walked past.
 *
 * <p>Uses {@code signoff}, {@code signoff.scope}, {@code signoff.log}, {@code organisation} and {@code charter}.
 *
 * <p>Start at {@link org.servicecharter.signoff.ending.Endings}.
 */
package org.servicecharter.signoff.ending;

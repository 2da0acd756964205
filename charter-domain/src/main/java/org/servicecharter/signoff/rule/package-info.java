/**
 * What the organisation asks of everyone who signs: whether the password once more. Knows nothing of signatures.
 *
 * <p>Start at {@link SigningRules}.
 */
package org.servicecharter.signoff.rule;

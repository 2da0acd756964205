/**
 * What each person signed last of each charter, kept beside the records so that it need not be looked for among all that
 * they ever signed. What proves a signature is its record, never this.
 *
 * <p>Uses {@code organisation}. Start at {@link org.servicecharter.signoff.latest.LastSignatures}.
 */
package org.servicecharter.signoff.latest;

/**
 * All evidence in one ZIP, for an auditor: readable with a text editor, verifiable without the portal, with
 * {@code sha256sum} and {@code openssl} alone if need be. Written as it is read, so that it takes as much memory for
 * a million records as for one.
 *
 * <p>Start at {@link org.servicecharter.signoff.export.EvidenceExport}.
 */
package org.servicecharter.signoff.export;

/**
 * Signing at a device that people share (SO-17). The act is the same; the record says where, and by what the signer was
 * recognised.
 *
 * <p>Start at {@link org.servicecharter.signoff.kiosk.KioskSigning}.
 */
package org.servicecharter.signoff.kiosk;

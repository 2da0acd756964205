/**
 * Devices that people share to sign (SO-17): opening one, coming in with number and PIN, and leaving. A visit opens the
 * pages of signing alone, whatever else the person may do at a device of their own.
 *
 * <p>Start at {@link org.servicecharter.web.access.kiosk.KioskGuests}.
 */
package org.servicecharter.web.access.kiosk;

/**
 * Devices that people without a computer of their own share (SO-17). Each is opened for a unit by an administrator or a
 * manager and holds a token of its own. Whoever is to sign there comes in with staff number and personal PIN, for one
 * visit: it ends with the act, with "I am done", and when nobody touches the device.
 *
 * <p>Nobody knows another's PIN: a manager hands out a start code, with which the person chooses it. Uses {@code access},
 * {@code organisation} and {@code audit}.
 *
 * <p>Start at {@link org.servicecharter.access.kiosk.DeviceKeeping}, then {@link
 * org.servicecharter.access.kiosk.KioskEntering}.
 */
package org.servicecharter.access.kiosk;

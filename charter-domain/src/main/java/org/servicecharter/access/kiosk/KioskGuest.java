package org.servicecharter.access.kiosk;

import java.time.Instant;
import org.servicecharter.access.Standing;

/**
 * Who is at a shared device.
 *
 * @param device what people call it
 * @param deviceCode by which it is listed
 * @param enteredAt when the PIN was typed
 * @param done the act is recorded: only its receipt is to be seen
 */
public record KioskGuest(Standing person, String device, String deviceCode, Instant enteredAt, boolean done) {}

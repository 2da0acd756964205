package org.servicecharter.access.own;

import java.io.Serializable;
import java.time.Instant;

/**
 * A device on which its owner stays signed in.
 *
 * @param label {@code null} when it was not told
 * @param here whether it is the one that asks
 * @param chosen whether its owner chose to stay signed in on it, instead of until it is closed
 */
public record OwnDevice(long id, String label, Instant since, boolean here, boolean chosen) implements Serializable {}

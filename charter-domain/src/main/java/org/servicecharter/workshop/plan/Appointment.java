package org.servicecharter.workshop.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * When a workshop is meant to take place.
 *
 * @param changes how often the workshop was changed so far: a calendar replaces what it has by what has more
 */
public record Appointment(String code, String title, Instant begins, Instant ends, long changes)
        implements Serializable {}

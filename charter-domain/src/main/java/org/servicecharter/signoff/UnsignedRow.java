package org.servicecharter.signoff;

import java.io.Serializable;
import java.time.Instant;

/** That somebody need not sign a version, or that it was over before they did. */
public record UnsignedRow(String recordId, String title, int version, Outcome outcome, Instant recordedAt)
        implements Serializable {}

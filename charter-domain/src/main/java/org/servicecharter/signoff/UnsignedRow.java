package org.servicecharter.signoff;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody need not sign a version, or that it was over before they did.
 *
 * @param exemptUntil the last day of an exemption; {@code null} when it was over
 */
public record UnsignedRow(
        String recordId, String title, int version, Outcome outcome, Instant recordedAt, LocalDate exemptUntil)
        implements Serializable {}

package org.servicecharter.practice.freedom;

import java.io.Serializable;
import java.time.Instant;

/**
 * A policy as it holds today.
 *
 * @param number its version
 * @param used how often in this month, by all together
 */
public record PolicyView(String code, int number, PolicyTerms terms, Instant statedAt, long used)
        implements Serializable {}

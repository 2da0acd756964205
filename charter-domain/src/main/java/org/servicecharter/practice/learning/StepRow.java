package org.servicecharter.practice.learning;

import java.io.Serializable;
import java.time.Instant;

/**
 * A next step, for the person or the coach.
 *
 * @param name of the person
 * @param coach staff number; {@code null} for nobody
 */
public record StepRow(String name, String words, String coach, Instant writtenAt) implements Serializable {}

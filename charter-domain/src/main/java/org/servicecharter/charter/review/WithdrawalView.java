package org.servicecharter.charter.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * Why and when a version was withdrawn, as everybody may read it.
 *
 * @param by a person's code, which pages of the public do not show
 */
public record WithdrawalView(String reason, String by, Instant at) implements Serializable {}

package org.servicecharter.organisation.calendar;

import java.io.Serializable;

/**
 * A country, or a part of one, with its public holidays.
 *
 * @param code {@code de}, {@code de-by}
 * @param name in English
 */
public record Region(String code, String name) implements Serializable {}

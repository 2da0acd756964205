package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.time.Instant;

/**
 * The charter that was begun with a workshop's result.
 *
 * @param draftedAt when the workshop handed over its draft
 * @param version the latest that was published; {@code null} before the first
 * @param publishedAt when that was; {@code null} before the first
 */
public record ResultCharter(String code, Instant draftedAt, Integer version, Instant publishedAt)
        implements Serializable {}

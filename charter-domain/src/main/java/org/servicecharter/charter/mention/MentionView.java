package org.servicecharter.charter.mention;

import java.io.Serializable;

/**
 * Where the caller is named.
 *
 * @param title of the charter
 * @param version the one that was a draft when they were named
 * @param published it is no draft any more: anybody reads it by now
 * @param by {@code null} for somebody who wanted no name with it
 */
public record MentionView(
        long id, String charterCode, String title, int version, boolean published, long commentId, String by)
        implements Serializable {}

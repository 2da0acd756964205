package org.servicecharter.charter.mention;

import java.io.Serializable;

/**
 * Where the caller is named.
 *
 * @param title of the charter
 * @param by {@code null} for somebody who wanted no name with it
 */
public record MentionView(long id, String charterCode, String title, long commentId, String by)
        implements Serializable {}

package org.servicecharter.charter.mention;

/**
 * Somebody was named in a comment on a draft. Fired inside the transaction of the comment: who must not miss it works
 * in that transaction.
 *
 * @param personCode who was named
 * @param commentId where, or in a reply to which
 * @param by who named them; {@code null} for somebody who wants no name with it
 */
public record Mentioned(String personCode, String charterCode, int versionNumber, long commentId, String by) {}

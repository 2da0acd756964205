/**
 * Outgoing mail: an outbox that is written in the transaction of what causes a letter, and a postman that empties it.
 *
 * <p>Other concepts use {@link org.servicecharter.mail.LetterWords} to write a {@link org.servicecharter.mail.Letter}
 * and {@link org.servicecharter.mail.Outbox} to put it; nothing else here is for them. What becomes of a letter:
 *
 * <ul>
 *   <li>It waits until a postman claims it in the database; every node has one, and a letter is claimed once.
 *   <li>The server takes it: sent. The server refuses its address or its content for good (5xx): not delivered.
 *   <li>The server wants it later, or something breaks before the whole letter was handed over: it waits again, longer
 *       each time, and after {@code OutgoingMail.MOST_TRIES} tries is not delivered.
 *   <li>Nobody knows, because the line broke after the last byte or the node died meanwhile: it may have been sent, and
 *       is not sent again by itself.
 * </ul>
 *
 * <p>While the server cannot be reached no letter is touched, and none counts a try. Uses {@code audit}.
 *
 * <p>Start at {@link org.servicecharter.mail.Outbox}, then {@link org.servicecharter.mail.Postman}.
 */
package org.servicecharter.mail;

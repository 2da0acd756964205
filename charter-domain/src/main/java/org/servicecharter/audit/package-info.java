/**
 * The append-only trail of what administrators did: who, what, about whom, when. Written in the transaction of the
 * act itself, so that neither exists without the other.
 *
 * <p>Knows no other concept: an act is a key that the concept doing it made up, such as {@code person.changed}.
 *
 * <p>Start at {@link AuditTrail}.
 */
package org.servicecharter.audit;

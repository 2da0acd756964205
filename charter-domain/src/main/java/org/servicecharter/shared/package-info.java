/**
 * What every concept needs and none of them owns: how a refusal is told, what time it is, and names that nobody
 * can guess.
 *
 * <p>Depends on no other package of the portal. Nothing is added here that one concept could own.
 *
 * <p>Start at {@link BusinessRuleViolation}.
 */
package org.servicecharter.shared;

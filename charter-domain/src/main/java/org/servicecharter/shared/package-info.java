/**
 * What every concept needs and none of them owns: how a refusal is told, and what time it is.
 *
 * <p>Depends on no other package of the portal. Nothing is added here that one concept could own.
 *
 * <p>Start at {@link BusinessRuleViolation}.
 */
package org.servicecharter.shared;

/**
 * How far a manager's own team has come with reading and signing: done, not yet, declined, away or exempt, with the version each one signed.
 * No reading times, no order but that of the names (SO-19).
 *
 * <p>Uses {@code signoff}, {@code signoff.scope}, {@code charter} and {@code organisation}.
 *
 * <p>Start at {@link org.servicecharter.signoff.team.TeamQueries}.
 */
package org.servicecharter.signoff.team;

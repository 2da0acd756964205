/**
 * How far a manager's own team has come with reading and signing: done, not yet or declined, with the version each one signed.
 * No reading times, no order but that of the names (SO-19).
 *
 * <p>Uses {@code signoff}, {@code charter} and {@code organisation}.
 *
 * <p>Start at {@link org.servicecharter.signoff.team.TeamQueries}.
 */
package org.servicecharter.signoff.team;

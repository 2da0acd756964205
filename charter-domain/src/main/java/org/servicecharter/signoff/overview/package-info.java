/**
 * How far an organisation has come with signing one charter, as those see it who answer for the charter: counts by unit,
 * by day and by version, and why people declined where they are enough not to be known by it (SO-15, SO-21). Nobody is named.
 *
 * <p>Uses {@code signoff}, {@code signoff.scope}, {@code signoff.team} for the rate, {@code charter} and
 * {@code organisation}.
 *
 * <p>Start at {@link org.servicecharter.signoff.overview.OverviewQueries}.
 */
package org.servicecharter.signoff.overview;

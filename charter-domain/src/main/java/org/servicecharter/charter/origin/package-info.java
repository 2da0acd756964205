/**
 * Where the words of a published charter came from: the cards, themes and votes behind each clause, for staff.
 *
 * <p>Knows versions and their clauses only. Start at {@link SourceQueries}.
 */
package org.servicecharter.charter.origin;

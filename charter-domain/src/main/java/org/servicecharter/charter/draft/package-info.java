/**
 * A version while it is worked on: who words it, what stands around the clauses, what its authors and approver see. A
 * workshop hands over a {@link DraftText}. Start at {@link CharterBeginning}.
 */
package org.servicecharter.charter.draft;

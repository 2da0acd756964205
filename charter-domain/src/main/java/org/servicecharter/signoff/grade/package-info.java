/**
 * How strongly a record shows that it was this person's own act: a grade from A to D, or X, with its reasons. Worked out
 * from the record's fields alone, so that anyone comes to the same.
 *
 * <p>Start at {@link org.servicecharter.signoff.grade.EvidenceGrade}.
 */
package org.servicecharter.signoff.grade;

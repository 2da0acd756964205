/**
 * What auditors read: every record by who, which charter, outcome, grade and day, and one record with all that belongs
 * to it. Nothing here changes anything.
 *
 * <p>Start at {@link org.servicecharter.signoff.record.RecordQueries}.
 */
package org.servicecharter.signoff.record;

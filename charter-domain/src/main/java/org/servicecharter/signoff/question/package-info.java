/**
 * What somebody who is asked to sign wants to know first, or would word otherwise, and the answer. It keeps nobody from
 * signing; answered or not, it is counted for the next review of the charter (SO-15).
 *
 * <p>Start at {@link org.servicecharter.signoff.question.Asking}.
 */
package org.servicecharter.signoff.question;

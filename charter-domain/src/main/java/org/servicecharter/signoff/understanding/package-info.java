/**
 * A few questions before signing that show the reader what the text means. Whoever plans a campaign may write them; a
 * wrong answer is explained and tried again, as often as one likes. That they were answered is all that is kept of a
 * person: not how often it took, and nothing of whoever does not sign.
 *
 * <p>Start at {@link org.servicecharter.signoff.understanding.Understanding}.
 */
package org.servicecharter.signoff.understanding;

/**
 * Practice rounds, what is practised, how far teams have come, and a person's own next step.
 *
 * <p>Start at {@link org.servicecharter.web.practice.learning.LearnList}.
 */
package org.servicecharter.web.practice.learning;

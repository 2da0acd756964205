/**
 * What people practise: scenarios of the library and of the organisation, how far teams have come, and what each person
 * wants to learn next. What somebody has done is counted by team, from the smallest group on, and shown to that person alone
 * (S1: private to the person and a coach).
 *
 * <p>Start at {@link Practising}.
 */
package org.servicecharter.practice.learning;

/**
 * How an organisation is led: the questions, and what those who lead and those who do not say to them, side by side.
 *
 * <p>Start at {@link org.servicecharter.web.practice.leadership.LeadershipPage}.
 */
package org.servicecharter.web.practice.leadership;

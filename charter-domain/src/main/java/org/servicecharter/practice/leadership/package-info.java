/**
 * How an organisation is led, as those see it who lead others and those who do not: cost and volume, adapting to a
 * customer, or reinventing itself around them (S0). Each answers for themselves; shown is what a group said, from the
 * smallest group on, and the gap between the two.
 *
 * <p>Uses {@code framework} and {@code organisation}; nothing uses it.
 *
 * <p>Start at {@link org.servicecharter.practice.leadership.SelfAssessing}.
 */
package org.servicecharter.practice.leadership;

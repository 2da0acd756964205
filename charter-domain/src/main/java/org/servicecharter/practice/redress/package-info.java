/**
 * What is owed to customers to whom a promise was broken, until it is made good (CC-15).
 *
 * <p>Start at {@link RedressDoing}; it hears of misses from {@code practice.result}.
 */
package org.servicecharter.practice.redress;

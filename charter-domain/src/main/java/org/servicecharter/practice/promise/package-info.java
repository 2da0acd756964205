/**
 * Promises as they are measured: by what each version judges, who answers for them, which dates are peak, what was done
 * about a miss. It belongs to the promise, whatever version it is in, as long as its clause stays.
 *
 * <p>Start at {@link org.servicecharter.practice.promise.PromiseOwning}; the rules are in {@link
 * org.servicecharter.practice.promise.Yardstick}.
 */
package org.servicecharter.practice.promise;

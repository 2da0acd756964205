/**
 * How promises are kept: charts with their tables, results by hand, by file and by program, what is owed after a miss,
 * and what customers see of it.
 *
 * <p>Start at {@link org.servicecharter.web.practice.result.KeepingPage}.
 */
package org.servicecharter.web.practice.result;

/**
 * "My daily action": what one person wants to do of a principle, in their own words. Private; they may show it to their
 * manager and take it back. It proves nothing and is no part of any record.
 *
 * <p>Start at {@link org.servicecharter.signoff.action.MyActions}.
 */
package org.servicecharter.signoff.action;

/** What a draft promises, and what it takes, weighed on one page. Start at {@link CharterWeigh}. */
package org.servicecharter.web.charter.weigh;

/**
 * Stories: telling one on a phone, the list, one to read, and the one of the week.
 *
 * <p>Uses the domain's {@code practice.story} and {@code touchpoint}, and {@code web}. Start at {@link StoryList}.
 */
package org.servicecharter.web.practice.story;

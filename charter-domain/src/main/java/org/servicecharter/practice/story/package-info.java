/**
 * What happened to a customer, or should: stories that staff tell, with or without their name, and the one a team hears
 * this week. Nobody is counted by them.
 *
 * <p>Start at {@link StoryTelling}, then {@link StoryQueries}.
 */
package org.servicecharter.practice.story;

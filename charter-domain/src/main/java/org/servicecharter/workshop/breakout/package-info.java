/**
 * Groups that talk apart for one step: pairs and fours of 1-2-4-All, or groups that find words. Made by the portal, so
 * that nobody has to choose or be chosen. They are over with their step.
 *
 * <p>Start at {@link BreakingOut}; {@link GroupForming} says who comes together.
 */
package org.servicecharter.workshop.breakout;

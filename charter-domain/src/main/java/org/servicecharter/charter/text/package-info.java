/**
 * A charter's words as they are frozen: the text as a tree, its one canonical form with its hash, and what differs
 * between two of them. Plain values, no storage; uses nothing else of the portal.
 *
 * <p>Start at {@link CharterText}.
 */
package org.servicecharter.charter.text;

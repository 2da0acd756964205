/**
 * A charter's words as they are frozen: the text as a tree, its one canonical form with its hash, and what differs
 * between two of them. Plain values, no storage; uses the vocabulary of {@code framework}.
 *
 * <p>Start at {@link CharterText}.
 */
package org.servicecharter.charter.text;

/**
 * A charter and its life: drafted, approved by somebody else, published, one day superseded. What is published is
 * frozen text with a hash; a change is a new version.
 *
 * <p>Other concepts hold a charter's code and a version's number and ask {@link CharterQueries}; a workshop hands
 * over a {@code DraftText} of {@code charter.draft}, where versions are worked on. Below it: {@code charter.version} holds the entities and their rules, {@code charter.check}
 * says what is missing, {@code charter.consultation} what people say of a draft, {@code charter.text} is the frozen text, its canonical form and the comparison of two texts,
 * {@code charter.umbrella} what the charter of a unit inherits.
 * Uses {@code organisation} and {@code shared}.
 *
 * <p>Start at {@code charter.draft.CharterBeginning}, then {@link CharterApproval}.
 */
package org.servicecharter.charter;

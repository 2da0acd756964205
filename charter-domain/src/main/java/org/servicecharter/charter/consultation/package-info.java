/**
 * What people say about a draft, and what came of it: comments and suggestions on its clauses, the period in which staff
 * are asked, and the answers. Everything is kept with the version after its publication.
 *
 * <p>Comments name their clause by its code and keep the words it had, so that they stay when it is reworded, moved or
 * taken out. Uses {@code charter.version}, {@code charter.text}, {@code charter.mention}, {@code organisation} and
 * {@code shared}.
 *
 * <p>Start at {@link Comment}, then {@link Commenting} and {@link Answering}.
 */
package org.servicecharter.charter.consultation;

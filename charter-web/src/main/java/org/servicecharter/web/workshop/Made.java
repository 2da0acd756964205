package org.servicecharter.web.workshop;

/**
 * The answer of every call that makes something.
 *
 * @param id {@code null} when a repeated call made something that has another id since (a card after its reveal)
 */
public record Made(String id) {}

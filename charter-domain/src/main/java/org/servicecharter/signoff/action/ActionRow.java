package org.servicecharter.signoff.action;

import java.io.Serializable;

/**
 * What one person wants to do of one principle.
 *
 * @param principle in the words of the charter
 * @param words the person's own; blank for none
 * @param shared whether their manager sees it
 */
public record ActionRow(String principle, String words, boolean shared) implements Serializable {}

package org.servicecharter.mail;

import java.io.Serializable;

/**
 * Which letters to list.
 *
 * @param text part of an address, a subject, or a staff number, in any case; blank finds all
 * @param state {@code null} for every state
 */
public record MailSearch(String text, MailState state) implements Serializable {}

package org.servicecharter.mail;

import java.io.Serializable;

/** A letter with its text as administrators may read it: dots stand where a link opens something. */
public record MailText(MailRow row, String text, boolean linkHidden) implements Serializable {}

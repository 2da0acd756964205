package org.servicecharter.access;

import java.io.Serializable;

/**
 * An invitation as it is handed over, this once.
 *
 * @param email {@code null} for someone without mail
 * @param url where the person chooses a password; whoever has it can
 */
public record InvitationLink(String personCode, String name, String email, String url) implements Serializable {}

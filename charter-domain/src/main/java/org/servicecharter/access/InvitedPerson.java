package org.servicecharter.access;

import java.io.Serializable;

/** Whom an invitation is for. {@code email} is {@code null} for someone without mail. */
public record InvitedPerson(String code, String name, String email) implements Serializable {}

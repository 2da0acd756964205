package org.servicecharter.charter.presence;

import java.io.Serializable;

/** Somebody else who has the draft open. @param clause what they have in their editor; {@code null} for nothing */
public record PresentPerson(String code, String clause) implements Serializable {}

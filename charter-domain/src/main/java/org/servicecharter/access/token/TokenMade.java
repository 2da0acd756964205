package org.servicecharter.access.token;

import java.io.Serializable;

/**
 * A token as it is handed over, this once.
 *
 * @param secret what the program sends; whoever has it can do what the token may
 */
public record TokenMade(String code, String name, String secret) implements Serializable {}

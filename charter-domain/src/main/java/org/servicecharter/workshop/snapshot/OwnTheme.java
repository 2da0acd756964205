package org.servicecharter.workshop.snapshot;

import java.io.Serializable;

/**
 * A theme with the caller's own dots on it.
 *
 * @param dots of everybody, {@code null} until voting closed
 * @param mine the caller's own, 0 for none
 */
public record OwnTheme(String id, String name, Integer dots, int mine) implements Serializable {}

package org.servicecharter.workshop.theme;

import java.util.List;

/**
 * Cards changed their place.
 *
 * @param theme {@code null}: they are in none now
 */
public record Moved(List<String> cards, String theme) {}

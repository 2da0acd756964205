package org.servicecharter.workshop.theme;

import java.io.Serializable;

/**
 * A theme as every screen sees it.
 *
 * @param name {@code null} while it has none
 * @param dots {@code null} until voting closed (W-03)
 */
public record ThemeView(String id, String name, Integer dots) implements Serializable {

    public static ThemeView of(Theme theme) {
        return new ThemeView(theme.getId(), theme.getName(), theme.getDots());
    }
}

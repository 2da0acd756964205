package org.servicecharter.workshop.theme;

import org.servicecharter.shared.NotFound;

/** There is no such theme on this board, or not any more. */
public class ThemeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ThemeNotFound() {
        super("workshop.themeNotFound");
    }
}

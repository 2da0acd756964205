package org.servicecharter.touchpoint;

import java.io.Serializable;

/**
 * A touchpoint as it stands on the map.
 *
 * @param journey the journey's name
 * @param editable whoever looks may change it
 */
public record TouchpointRow(
        String code, long revision, String journey, TouchpointDetails details, boolean retired, boolean editable)
        implements Serializable {

    public String name() {
        return details.name();
    }

    /** What of it is searched. */
    public String words() {
        return String.join(
                " ",
                journey,
                details.name(),
                said(details.question()),
                said(details.need()),
                said(details.expectation()),
                said(details.truthReason()));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}

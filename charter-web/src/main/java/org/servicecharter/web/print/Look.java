package org.servicecharter.web.print;

import java.util.Base64;

/**
 * How the organisation looks on what it gives out on paper.
 *
 * @param name of the organisation, read aloud where the logo is
 * @param accent readable on white, {@code #0d5f73}; {@code null} for the portal's own
 * @param soft a light one of it, on which black is readable; {@code null} likewise
 * @param logo as {@code data:} address; {@code null} for none
 */
public record Look(String name, String accent, String soft, String logo) {

    /** The portal's own colour, and no logo. */
    public static final Look PLAIN = new Look("", null, null, null);

    /** @param png {@code null} for none */
    public static Look of(String name, String accent, String soft, byte[] png) {
        return new Look(
                name,
                accent,
                soft,
                png == null
                        ? null
                        : Manuscript.OWN_PICTURE + Base64.getEncoder().encodeToString(png));
    }
}

package org.servicecharter.web.brand;

import java.util.HexFormat;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255, as the others
 */
record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    /** @param digits six hexadecimal digits */
    static Colour of(String digits) {
        byte[] parts = HexFormat.of().parseHex(digits);
        return new Colour(parts[0] & 0xff, parts[1] & 0xff, parts[2] & 0xff);
    }

    /** @param share of the other, 0 to 1 */
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** The contrast ratio of WCAG 2.2, 1 to 21. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}

package org.servicecharter.web.brand;

/**
 * What becomes of the organisation's colour on a light or a dark page: made darker or lighter until every text in it, and
 * on it, can be read (WCAG 2.2, 1.4.3).
 *
 * @param accent for buttons, links and marks
 * @param ink for words on it
 * @param soft a ground behind words
 */
record Palette(Colour accent, Colour ink, Colour soft) {

    static final double READABLE = 4.5;

    private static final int STEPS = 50;

    /** The grounds of {@code look.css}, the page and what lies on it. */
    private static final Colour LIGHT_WALL = Colour.of("f1ece2");

    private static final Colour LIGHT_PAPER = Colour.of("fdfbf6");
    private static final Colour DARK_PAPER = Colour.of("1d222b");
    private static final Colour DARK_INK = Colour.of("0b1116");

    static Palette light(Colour own) {
        return of(own, Colour.BLACK, LIGHT_WALL, LIGHT_PAPER, Colour.WHITE, 0.86);
    }

    static Palette dark(Colour own) {
        return of(own, Colour.WHITE, DARK_PAPER, DARK_PAPER, DARK_INK, 0.82);
    }

    /**
     * @param away to where the colour moves
     * @param ground the one on which it is hardest to read
     */
    private static Palette of(Colour own, Colour away, Colour ground, Colour paper, Colour ink, double paperShare) {
        for (int step = 0; step < STEPS; step++) {
            Colour accent = own.mixed(away, step / (double) STEPS);
            Palette palette = new Palette(accent, ink, accent.mixed(paper, paperShare));
            if (accent.contrast(ground) >= READABLE && palette.isReadable()) {
                return palette;
            }
        }
        return new Palette(away, ink, away.mixed(paper, paperShare));
    }

    private boolean isReadable() {
        return accent.contrast(ink) >= READABLE && accent.contrast(soft) >= READABLE;
    }

    /** Custom properties as {@code look.css} has them. */
    String css() {
        return ":root{--accent:" + accent + ";--accent-ink:" + ink + ";--accent-soft:" + soft + "}";
    }
}

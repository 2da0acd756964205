package org.servicecharter.web.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters in which a {@link Manuscript} can be set: those of the font it carries. */
public final class Letters {

    static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final CmapLookup GLYPHS = glyphs();

    private Letters() {}

    /** Whether a whole text in such letters can be set, from left to right; signs that are no letters do not count. */
    public static boolean cover(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> isLeftToRight(letter) && GLYPHS.getGlyphId(letter) > 0);
    }

    /** Whether every sign of these words can be set, an emoji or an arrow, too; in whatever direction they are read. */
    public static boolean coverAll(String words) {
        return words.codePoints().filter(Letters::isSeen).allMatch(sign -> GLYPHS.getGlyphId(sign) > 0);
    }

    private static boolean isSeen(int sign) {
        return !Character.isWhitespace(sign)
                && !Character.isISOControl(sign)
                && Character.getType(sign) != Character.FORMAT;
    }

    private static boolean isLeftToRight(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static CmapLookup glyphs() {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT_FILE);
                RandomAccessReadBuffer read = new RandomAccessReadBuffer(file);
                TrueTypeFont font = new TTFParser().parse(read)) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it comes with the library
        }
    }
}

package org.servicecharter.charter;

import java.io.Serializable;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.RenditionFormat;

/**
 * The frozen text of a version in one language and format: what a reader sees and a signature names.
 *
 * @param language a BCP 47 tag, {@code en}
 * @param revision 1 for the first; a corrected rendition has the next one, and the earlier stays
 * @param sha256 of the UTF-8 bytes of {@code canonicalJson}, 64 lower-case hexadecimal digits
 * @param canonicalJson RFC 8785
 * @param content the same text as a tree
 */
public record PublishedRendition(
        String language, RenditionFormat format, int revision, String sha256, String canonicalJson, CharterText content)
        implements Serializable {

    /** What an address calls it: {@code de.STANDARD}. */
    public String name() {
        return language + "." + format;
    }
}

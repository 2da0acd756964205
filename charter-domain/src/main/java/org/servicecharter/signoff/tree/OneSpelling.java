package org.servicecharter.signoff.tree;

import java.util.Base64;
import java.util.HexFormat;

/**
 * Reads bytes that stand as text in evidence. Hexadecimal digits may be large or small, and the last character of base64
 * has bits that mean nothing: several texts say the same bytes. Only the one that the log writes is taken, so that any other
 * character is a change that is found (SO-05).
 */
public final class OneSpelling {

    private OneSpelling() {}

    /** @throws IllegalArgumentException unless the text is lower-case hexadecimal digits, two for each byte */
    public static byte[] ofHex(String text) {
        byte[] bytes = HexFormat.of().parseHex(text);
        return checked(text, HexFormat.of().formatHex(bytes), bytes);
    }

    /** @throws IllegalArgumentException unless the text is base64 with its padding and without spare bits */
    public static byte[] ofBase64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        return checked(text, Base64.getEncoder().encodeToString(bytes), bytes);
    }

    private static byte[] checked(String text, String written, byte[] bytes) {
        if (!written.equals(text)) {
            throw new IllegalArgumentException("another spelling of " + written);
        }
        return bytes;
    }
}

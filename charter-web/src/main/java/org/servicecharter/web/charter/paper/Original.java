package org.servicecharter.web.charter.paper;

import org.servicecharter.charter.text.CharterText;

/**
 * What a paper is made of, and all that goes into it.
 *
 * @param sha256 of the frozen text, 64 hexadecimal digits
 * @param address where anyone reads the charter
 */
record Original(CharterText text, String sha256, String address) {

    private static final int SHORT = 12;

    /** Enough of the hash to tell papers apart by eye. */
    String shortHash() {
        return sha256.substring(0, SHORT);
    }
}

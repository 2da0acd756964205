package org.servicecharter.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes names nobody can guess, and the only form in which a secret one is stored.
 *
 * <p>A secret is shown once and kept as its SHA-256: whoever reads the database cannot use it.
 */
@ApplicationScoped
public class RandomCodes {

    /** No 0/O, 1/I/L, U/V look-alikes: a code is read from a wall and typed on a phone. */
    private static final String READABLE = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** Capital letters and digits without look-alikes; six of them make about 5.9 × 10⁸ codes. */
    public String readable(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    /** 128 bits in 22 URL-safe characters: an id that tells neither order nor number. */
    public String id() {
        return base64(16);
    }

    /** 256 bits in 43 URL-safe characters: a secret. Store {@link #hash} of it, never itself. */
    public String secret() {
        return base64(32);
    }

    /** SHA-256 of the UTF-8 bytes as 64 lower-case hexadecimal digits. */
    public String hash(String secret) {
        return Sha256.hex(secret);
    }

    private String base64(int bytes) {
        byte[] bits = new byte[bytes];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}

package org.servicecharter.signoff.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.servicecharter.signoff.tree.OneSpelling;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * One named text of a record with the salt and the digest that stand for it in the log. Once erased, only name and
 * digest are left.
 *
 * @param value {@code null} once erased
 * @param salt 32 hexadecimal digits; {@code null} once erased
 * @param digest 64 hexadecimal digits
 */
public record SaltedField(String name, String value, String salt, String digest) {

    static final int SALT_BYTES = 16;

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,40}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when the name or the digest is not in form, or only one of value and salt is there */
    public SaltedField {
        if (!NAME.matcher(Objects.requireNonNull(name, "name")).matches()
                || !DIGEST.matcher(Objects.requireNonNull(digest, "digest")).matches()
                || (value == null) != (salt == null)) {
            throw new IllegalArgumentException("not a field of a record");
        }
    }

    static SaltedField of(String name, String value, byte[] salt) {
        return new SaltedField(name, value, HexFormat.of().formatHex(salt), digest(name, value, salt));
    }

    private static String digest(String name, String value, byte[] salt) {
        MessageDigest digest = TreeHash.sha256();
        digest.update(salt);
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    }

    public boolean isErased() {
        return value == null;
    }

    /** Whether the digest is that of the value; so it is said to be for an erased field, which cannot be asked. */
    public boolean isWhole() {
        if (isErased()) {
            return true;
        }
        try {
            byte[] bytes = OneSpelling.ofHex(salt);
            return bytes.length == SALT_BYTES && digest(name, value, bytes).equals(digest);
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    SaltedField erased() {
        return new SaltedField(name, null, null, digest);
    }

    String line() {
        return name + " " + digest + "\n";
    }

    /** Without value and salt, which do not belong into a server's log. */
    @Override
    public String toString() {
        return name + (isErased() ? " (erased) " : " ") + digest;
    }
}

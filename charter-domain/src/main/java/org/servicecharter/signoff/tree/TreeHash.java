package org.servicecharter.signoff.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A hash in the log's Merkle tree: 32 bytes of SHA-256, made as RFC 9162, 2.1.1 says. A leaf is hashed behind a zero
 * byte and a node behind a one, so that neither can be passed off as the other.
 */
public final class TreeHash {

    public static final int BYTES = 32;

    /** The root of a tree without leaves. */
    public static final TreeHash OF_NOTHING = new TreeHash(sha256().digest());

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static TreeHash ofLeaf(byte[] leafData) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return new TreeHash(digest.digest(leafData));
    }

    static TreeHash ofNode(TreeHash left, TreeHash right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /** @throws IllegalArgumentException unless the text is 64 lower-case hexadecimal digits */
    public static TreeHash fromHex(String hex) {
        return checked(OneSpelling.ofHex(hex));
    }

    /** @throws IllegalArgumentException unless the text is the base64 of 32 bytes */
    public static TreeHash fromBase64(String base64) {
        return checked(OneSpelling.ofBase64(base64));
    }

    private static TreeHash checked(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash of " + bytes.length + " bytes");
        }
        return new TreeHash(bytes);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}

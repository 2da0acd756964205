package org.servicecharter.signoff.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.servicecharter.signoff.tree.OneSpelling;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * The public half of the log's key, by which anyone tells whether a checkpoint is the log's. Passed around as one line
 * in the form of C2SP {@code signed-note}: {@code name+hash+key}, where the hash is the first four bytes of SHA-256
 * over name, line feed and key, and the key is 0x01 (Ed25519) and 32 bytes in base64.
 */
public final class VerifierKey {

    private static final byte ED25519 = 1;
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final String SIGNATURE_START = "\u2014 ";

    private final String name;
    private final byte[] typeAndKey;
    private final PublicKey publicKey;

    private VerifierKey(String name, byte[] typeAndKey) {
        this.name = name;
        this.typeAndKey = typeAndKey;
        byte[] encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + TreeHash.BYTES);
        System.arraycopy(typeAndKey, 1, encoded, X509_HEAD.length, TreeHash.BYTES);
        try {
            publicKey = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    static VerifierKey of(String name, byte[] rawKey) {
        byte[] typeAndKey = new byte[1 + rawKey.length];
        typeAndKey[0] = ED25519;
        System.arraycopy(rawKey, 0, typeAndKey, 1, rawKey.length);
        return new VerifierKey(name, typeAndKey);
    }

    /** @throws IllegalArgumentException unless the line has the form {@code name+hash+key} and the hash fits */
    public static VerifierKey parse(String line) {
        String[] parts = line.strip().split("\\+", 3);
        if (parts.length != 3 || parts[0].isEmpty()) {
            throw new IllegalArgumentException("not a verifier key");
        }
        byte[] typeAndKey = OneSpelling.ofBase64(parts[2]);
        if (typeAndKey.length != 1 + TreeHash.BYTES || typeAndKey[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        VerifierKey key = new VerifierKey(parts[0], typeAndKey);
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("the key does not fit its hash");
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** The one line to publish. */
    public String line() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typeAndKey);
    }

    private byte[] id() {
        MessageDigest digest = TreeHash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(typeAndKey), 4);
    }

    String signatureLine(byte[] signature) {
        byte[] idAndSignature = ByteBuffer.allocate(4 + signature.length)
                .put(id())
                .put(signature)
                .array();
        return SIGNATURE_START + name + " " + Base64.getEncoder().encodeToString(idAndSignature) + "\n";
    }

    /**
     * The checkpoint in a signed note, once one of its signatures has proved to be this key's.
     *
     * @throws IllegalArgumentException when it is none of this log, or not signed by this key
     */
    public Checkpoint checkpointIn(String note) {
        Checkpoint checkpoint = Checkpoint.parse(textIn(note));
        if (!checkpoint.origin().equals(name)) {
            throw new IllegalArgumentException("a checkpoint of another log");
        }
        return checkpoint;
    }

    /** @throws IllegalArgumentException when the note is not in form, or this key has not signed it */
    String textIn(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        String text = note.substring(0, end + 1);
        if (note.substring(end + 2).lines().noneMatch(line -> isMine(line, text))) {
            throw new IllegalArgumentException("not signed by " + name);
        }
        return text;
    }

    private boolean isMine(String line, String text) {
        String start = SIGNATURE_START + name + " ";
        if (!line.startsWith(start)) {
            return false;
        }
        try {
            byte[] idAndSignature = OneSpelling.ofBase64(line.substring(start.length()));
            if (idAndSignature.length <= 4 || !Arrays.equals(Arrays.copyOf(idAndSignature, 4), id())) {
                return false;
            }
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(idAndSignature, 4, idAndSignature.length - 4);
        } catch (IllegalArgumentException | GeneralSecurityException unreadable) {
            return false;
        }
    }
}

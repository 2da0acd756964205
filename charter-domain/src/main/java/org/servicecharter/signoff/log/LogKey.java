package org.servicecharter.signoff.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * The log's Ed25519 key: made at the first start, kept in two PEM files, the private one readable by its owner alone.
 * The log's name follows from its first key ({@code service-charter-log/} and eight digits), so that no two logs share
 * one; a key that replaces it has the same name and another hash.
 */
final class LogKey {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private static final String IN_USE = "log";
    private static final String NEXT = "log-next";
    private static final String SECRET = ".key";
    private static final String OPEN = ".pub";

    private final PrivateKey privateKey;
    private final VerifierKey verifier;

    /** @param name of the log, {@code null} for one that begins with this key */
    private LogKey(PrivateKey privateKey, byte[] encodedPublic, String name) {
        this.privateKey = privateKey;
        byte[] raw = Arrays.copyOfRange(encodedPublic, encodedPublic.length - TreeHash.BYTES, encodedPublic.length);
        String digits = TreeHash.ofLeaf(raw).hex().substring(0, 8);
        this.verifier = VerifierKey.of(name == null ? "service-charter-log/" + digits : name, raw);
    }

    /**
     * The key kept in this folder; made there when there is none yet.
     *
     * @throws IOException when the files cannot be read or written, or do not hold a key
     */
    static LogKey in(Path folder) throws IOException {
        if (Files.notExists(folder.resolve(IN_USE + SECRET))) {
            make(folder, IN_USE);
        }
        return read(folder, IN_USE, null);
    }

    /** The key of the log with this name that is kept in this folder: in use, or waiting to be. */
    static LogKey in(Path folder, VerifierKey known) throws IOException {
        if (Files.exists(folder.resolve(NEXT + SECRET))) {
            LogKey next = read(folder, NEXT, known.name());
            if (next.verifier.line().equals(known.line())) {
                takeNext(folder);
                return next;
            }
        }
        in(folder);
        return read(folder, IN_USE, known.name());
    }

    /** Makes the key that is to follow, for the same log. It waits beside the one in use until the log has taken it on. */
    static LogKey next(Path folder, String name) throws IOException {
        make(folder, NEXT);
        return read(folder, NEXT, name);
    }

    /** The private half of the key before is gone then. The order lets a start after a crash find one whole pair. */
    private static void takeNext(Path folder) throws IOException {
        Files.copy(folder.resolve(NEXT + OPEN), folder.resolve(IN_USE + OPEN), StandardCopyOption.REPLACE_EXISTING);
        Files.move(folder.resolve(NEXT + SECRET), folder.resolve(IN_USE + SECRET), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve(NEXT + OPEN));
    }

    private static void make(Path folder, String stem) throws IOException {
        try {
            KeyPair made = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(folder);
            write(folder.resolve(stem + OPEN), PUBLIC, made.getPublic().getEncoded(), "rw-r--r--");
            // last: its being there means done
            write(folder.resolve(stem + SECRET), PRIVATE, made.getPrivate().getEncoded(), "rw-------");
        } catch (GeneralSecurityException e) {
            throw new IOException("This Java makes no Ed25519 keys", e);
        }
    }

    private static LogKey read(Path folder, String stem, String name) throws IOException {
        Path secret = folder.resolve(stem + SECRET);
        Path open = folder.resolve(stem + OPEN);
        try {
            KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
            PrivateKey privateKey = ed25519.generatePrivate(new PKCS8EncodedKeySpec(read(secret, PRIVATE)));
            LogKey key = new LogKey(privateKey, read(open, PUBLIC), name);
            key.verifier.checkpointIn(key.sign(0, TreeHash.OF_NOTHING)); // the two files belong together
            return key;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("There is no usable key in " + secret + " and " + open, e);
        }
    }

    private static void write(Path file, String kind, byte[] encoded, String mode) throws IOException {
        String pem = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + kind
                + "-----\n";
        Files.deleteIfExists(file);
        Files.createFile(file, attributes(file, mode));
        Files.writeString(file, pem, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
    }

    /** Set when the file is made, so that it is at no moment open to others. Windows keeps files by account instead. */
    private static FileAttribute<?>[] attributes(Path file, String mode) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    private static byte[] read(Path file, String kind) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder()
                .decode(pem.replace("-----BEGIN " + kind + "-----", "").replace("-----END " + kind + "-----", ""));
    }

    VerifierKey verifier() {
        return verifier;
    }

    /** The checkpoint as a signed note: its text, an empty line, and this key's signature. */
    String sign(long size, TreeHash root) {
        return sign(new Checkpoint(verifier.name(), size, root).text());
    }

    /** The same with a fourth line that says when. */
    String sign(long size, TreeHash root, Instant at) {
        return sign(new Checkpoint(verifier.name(), size, root).text() + at + "\n");
    }

    private String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return text + "\n" + verifier.signatureLine(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's key cannot sign", e);
        }
    }
}

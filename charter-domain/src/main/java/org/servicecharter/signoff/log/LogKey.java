package org.servicecharter.signoff.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * The log's Ed25519 key: made at the first start, kept in two PEM files, the private one readable by its owner alone.
 * The log's name follows from the key ({@code service-charter-log/} and eight digits), so that no two logs share one.
 */
final class LogKey {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PrivateKey privateKey;
    private final VerifierKey verifier;

    private LogKey(PrivateKey privateKey, byte[] encodedPublic) {
        this.privateKey = privateKey;
        byte[] raw = Arrays.copyOfRange(encodedPublic, encodedPublic.length - TreeHash.BYTES, encodedPublic.length);
        String digits = TreeHash.ofLeaf(raw).hex().substring(0, 8);
        this.verifier = VerifierKey.of("service-charter-log/" + digits, raw);
    }

    /**
     * The key kept in this folder; made there when there is none yet.
     *
     * @throws IOException when the files cannot be read or written, or do not hold a key
     */
    static LogKey in(Path folder) throws IOException {
        Path secret = folder.resolve("log.key");
        Path open = folder.resolve("log.pub");
        try {
            if (Files.notExists(secret)) {
                KeyPair made = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                Files.createDirectories(folder);
                write(open, PUBLIC, made.getPublic().getEncoded(), "rw-r--r--");
                write(secret, PRIVATE, made.getPrivate().getEncoded(), "rw-------"); // last: its being there means done
            }
            KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
            PrivateKey privateKey = ed25519.generatePrivate(new PKCS8EncodedKeySpec(read(secret, PRIVATE)));
            byte[] encodedPublic = read(open, PUBLIC);
            LogKey key = new LogKey(privateKey, encodedPublic);
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
        String text = new Checkpoint(verifier.name(), size, root).text();
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

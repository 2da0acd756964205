package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the links of waiting letters from whoever reads the database: AES-GCM, with a key of 256 bits in the file
 * {@code mail.key} under {@code charter.keys.dir}, readable by the portal's own user alone. A sealed link is bound to
 * its letter's Message-ID.
 */
@ApplicationScoped
class LetterSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    @ConfigProperty(name = "charter.keys.dir", defaultValue = "./data/keys")
    private String directory;

    String close(String link, String messageId) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, messageId).doFinal(link.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in " + file() + " cannot seal", e);
        }
    }

    /** Empty when it was sealed with another key, say because the folder of the keys was not brought along. */
    Optional<String> open(String sealed, String messageId) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            byte[] link = cipher(Cipher.DECRYPT_MODE, nonce, messageId).doFinal(rest);
            return Optional.of(new String(link, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String messageId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(messageId.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private synchronized byte[] key() {
        try {
            if (Files.notExists(file())) {
                make();
            }
            return Base64.getDecoder()
                    .decode(Files.readString(file(), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file(), e);
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Files.createDirectories(Path.of(directory));
        Path made = Files.createTempFile(Path.of(directory), "mail", ".tmp", privately());
        Files.writeString(made, Base64.getEncoder().encodeToString(key));
        try {
            Files.createLink(file(), made); // unlike a move, it never takes the place of another node's key
        } catch (FileAlreadyExistsException e) {
            // that one is the key
        } catch (UnsupportedOperationException e) {
            Files.copy(made, file());
        } finally {
            Files.delete(made);
        }
    }

    private FileAttribute<?>[] privately() {
        boolean posix =
                Path.of(directory).getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Path file() {
        return Path.of(directory, "mail.key");
    }
}

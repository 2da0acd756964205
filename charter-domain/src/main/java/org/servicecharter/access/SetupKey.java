package org.servicecharter.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.shared.RandomCodes;

/**
 * The secret of the link that makes the first administrator. While nobody has an account it lies in the file
 * {@code setup} under {@code charter.keys.dir}, readable by the portal's own user alone, and the link is logged at
 * each start; afterwards, and in the demo, the file is gone and nothing is logged.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class SetupKey {

    private static final Logger LOG = Logger.getLogger(SetupKey.class.getName());

    @Inject
    @ConfigProperty(name = "charter.keys.dir", defaultValue = "./data/keys")
    private String directory;

    @Inject
    @ConfigProperty(name = "charter.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Accounts accounts;

    @Inject
    private PortalAddress address;

    @Inject
    private RandomCodes codes;

    @PostConstruct
    public void announce() {
        if (demo || !accounts.isEmpty()) {
            discard();
        } else {
            LOG.info(() -> "Set up the portal at " + address.of("/setup?key=" + readOrMake()));
        }
    }

    /** Whether this is the secret of the open setup link. Takes equally long for every wrong one. */
    public boolean opens(String given) {
        return read().filter(secret -> MessageDigest.isEqual(bytes(secret), bytes(given == null ? "" : given)))
                .isPresent();
    }

    /** The portal has been set up: the link stops working. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // there is none to join after the commit
    public void discard(@Observes(during = TransactionPhase.AFTER_SUCCESS) PortalSetUp event) {
        discard();
    }

    private void discard() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(), e);
        }
    }

    private String readOrMake() {
        return read().orElseGet(() -> {
            String secret = codes.secret();
            try {
                Files.createDirectories(Path.of(directory));
                createPrivate(file());
                return Files.writeString(file(), secret) == null ? null : secret;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file(), e);
            }
        });
    }

    /** Private from its first moment on; where the file system knows no such rights, the directory has to protect it. */
    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private Optional<String> read() {
        try {
            return Files.exists(file()) ? Optional.of(Files.readString(file()).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(), e);
        }
    }

    private Path file() {
        return Path.of(directory, "setup");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

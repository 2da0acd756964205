package org.servicecharter.signoff.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds the log's key, read from the folder that {@code charter.keys.dir} names. */
@ApplicationScoped
class LogKeeper {

    private String folder;
    private LogKey key;

    protected LogKeeper() {} // CDI

    @Inject
    LogKeeper(@ConfigProperty(name = "charter.keys.dir", defaultValue = "./data/keys") String folder) {
        this.folder = folder;
    }

    /** @param head says which key the log goes on with; the file of one that is to follow is taken into use when it says that one */
    synchronized LogKey key(LogHead head) {
        try {
            Optional<VerifierKey> known = head.verifierKey();
            if (known.isEmpty()) {
                return LogKey.in(Path.of(folder));
            }
            if (key == null || !key.verifier().line().equals(known.get().line())) {
                key = LogKey.in(Path.of(folder), known.get());
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the key that is to follow; the log takes it on by its head. */
    synchronized LogKey next(LogHead head) {
        try {
            return LogKey.next(Path.of(folder), key(head).verifier().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

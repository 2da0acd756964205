package org.servicecharter.signoff.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds the log's key, read once from the folder that {@code charter.keys.dir} names. */
@ApplicationScoped
class LogKeeper {

    private String folder;
    private LogKey key;

    protected LogKeeper() {} // CDI

    @Inject
    LogKeeper(@ConfigProperty(name = "charter.keys.dir", defaultValue = "./data/keys") String folder) {
        this.folder = folder;
    }

    synchronized LogKey key() {
        if (key == null) {
            try {
                key = LogKey.in(Path.of(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return key;
    }
}

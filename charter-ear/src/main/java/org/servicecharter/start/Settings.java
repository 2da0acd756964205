package org.servicecharter.start;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The {@code charter.*} settings of one start: a system property ({@code -Dcharter.port=8081}) wins over the
 * environment ({@code CHARTER_PORT}), and that over {@code charter.properties} in the working directory.
 *
 * <p>They reach the server through its environment, because a command line can be read by everybody on the machine.
 */
final class Settings {

    private static final String PREFIX = "charter.";
    private static final String LOOPBACK = "127.0.0.1";

    private final Properties written;
    private final Map<String, String> environment;
    private final Properties system;
    private final Path directory;

    private Settings(Properties written, Map<String, String> environment, Properties system, Path directory) {
        this.written = written;
        this.environment = environment;
        this.system = system;
        this.directory = directory;
    }

    static Settings read(Path directory, Map<String, String> environment, Properties system) throws Refusal {
        Path file = directory.resolve("charter.properties");
        Properties written = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                written.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw Refusal.of("The settings in " + file + " cannot be read: save it as UTF-8 text with one"
                        + " key=value on each line.");
            }
        }
        return new Settings(written, environment, system, directory);
    }

    /** The value of a key, or the fallback when it is not set or empty. */
    String value(String key, String fallback) {
        return Stream.of(system.getProperty(key), environment.get(variable(key)), written.getProperty(key))
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(fallback);
    }

    int port() throws Refusal {
        return number("charter.port", 8080, 1, 65_535);
    }

    /** Heap of the server in MB. */
    int heap() throws Refusal {
        return number("charter.heap.mb", 320, 192, 65_536);
    }

    private int number(String key, int fallback, int least, int most) throws Refusal {
        String text = value(key, String.valueOf(fallback));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw Refusal.of(key + " is \"" + text + "\": set it to a number from " + least + " to " + most + ".");
    }

    boolean demo() {
        return Boolean.parseBoolean(value("charter.demo", "false"));
    }

    /** Where the server listens. A demo is for this machine only: whoever reaches it signs in with one click. */
    String address() throws Refusal {
        String address = value("charter.address", LOOPBACK);
        if (demo() && !address.equals(LOOPBACK) && !address.equals("localhost")) {
            throw Refusal.of("A demo is open to everybody who reaches it, so it stays on this machine:"
                    + " leave charter.address out, or set charter.demo=false.");
        }
        return address.equals("localhost") ? LOOPBACK : address;
    }

    /** Where people go, ending in a slash. */
    String url() throws Refusal {
        String url = value("charter.url", "http://localhost:" + port() + "/");
        return url.endsWith("/") ? url : url + "/";
    }

    /** What the portal keeps: the database, its keys, the log, the unpacked server. */
    Path data() throws Refusal {
        String text = value("charter.data.dir", "data");
        try {
            return directory.resolve(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Refusal.of("charter.data.dir is \"" + text + "\", which is no directory's name.");
        }
    }

    /** The JDBC address of the database; without a setting, an H2 file in the data directory. */
    String database() throws Refusal {
        return value(
                "charter.db.url",
                "jdbc:h2:file:" + data().resolve("charter")
                        + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE");
    }

    String user() {
        return value("charter.db.user", "charter");
    }

    String password() {
        return value("charter.db.password", "");
    }

    /** The settings as the server reads them, everything filled in that this start has decided. */
    Map<String, String> forServer() throws Refusal {
        Map<String, String> variables = new TreeMap<>();
        Stream.concat(written.stringPropertyNames().stream(), system.stringPropertyNames().stream())
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> variables.put(variable(key), value(key, "")));
        variables.put(variable("charter.port"), String.valueOf(port()));
        variables.put(variable("charter.address"), address());
        variables.put(variable("charter.url"), url());
        variables.put(variable("charter.data.dir"), data().toString());
        variables.put(
                variable("charter.keys.dir"),
                value("charter.keys.dir", data().resolve("keys").toString()));
        variables.put(variable("charter.db.url"), database());
        if (database().startsWith("jdbc:postgresql:")) {
            variables.put(
                    variable("charter.db.driver"), value("charter.db.driver", "org.postgresql.ds.PGSimpleDataSource"));
        }
        return variables;
    }

    /** The name MicroProfile Config gives a key in the environment: charter.db.url is CHARTER_DB_URL. */
    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}

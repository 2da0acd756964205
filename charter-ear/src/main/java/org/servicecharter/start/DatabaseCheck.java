package org.servicecharter.start;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Whether the database can be opened, asked with the very driver the server will use. An H2 file is opened for
 * reading only, so that a damaged one stays as it is for whoever wants to rescue it.
 */
final class DatabaseCheck {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** H2's own numbers: no such file, used by another process, not readable as a database, wrong user or password. */
    private static final int NOT_THERE = 90146;

    private static final int IN_USE = 90020;
    private static final int WRONG_USER = 28000;

    private final String url;
    private final String user;
    private final String password;

    DatabaseCheck(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The jars hold both drivers: H2 comes with the server, PostgreSQL's with the portal. */
    void check(Path h2, Path postgresql) throws Refusal {
        if (url.startsWith(POSTGRESQL)) {
            postgresql(postgresql);
        } else if (!url.startsWith(H2)) {
            throw Refusal.of("charter.db.url begins neither with " + H2 + " nor with " + POSTGRESQL
                    + ": the portal keeps its data in one of these two.");
        } else if (!url.startsWith(H2 + "mem:") && !url.startsWith(H2 + "tcp:")) {
            h2(h2);
        }
    }

    private void h2(Path jar) throws Refusal {
        String file = url.substring(H2.length()).replaceFirst("^file:", "").replaceFirst(";.*", "");
        try {
            open(jar, "org.h2.Driver", H2 + "file:" + file + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0");
        } catch (SQLException e) {
            switch (e.getErrorCode()) {
                case NOT_THERE -> {} // the first start makes it
                case IN_USE ->
                    throw Refusal.busy("The database " + file + ".mv.db is in use by another program: stop"
                            + " that one, or choose another directory with charter.data.dir.");
                case WRONG_USER ->
                    throw Refusal.of("The database " + file + ".mv.db refuses user \"" + user
                            + "\": set charter.db.user and charter.db.password as they were when it was made.");
                default ->
                    throw Refusal.of("The database " + file + ".mv.db is damaged or no database of this"
                            + " version: put back a backup, or move the file away to start anew; it was not touched.");
            }
        }
    }

    private void postgresql(Path jar) throws Refusal {
        try {
            open(jar, "org.postgresql.Driver", url);
        } catch (SQLException e) {
            String state = e.getSQLState() == null ? "" : e.getSQLState();
            String place = url.replaceFirst("\\?.*", "");
            if (state.startsWith("28")) {
                throw Refusal.of("PostgreSQL at " + place + " refuses user \"" + user
                        + "\": correct charter.db.user and charter.db.password.");
            }
            if (state.equals("3D000")) {
                throw Refusal.of("PostgreSQL has no database " + place + ": make it, or correct charter.db.url.");
            }
            throw Refusal.of("PostgreSQL cannot be reached at " + place + ": start it, or correct charter.db.url.");
        }
    }

    private void open(Path jar, String driver, String address) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("loginTimeout", "10");
        if (address.startsWith(H2)) {
            login.remove("loginTimeout"); // H2 refuses settings it does not know
        }
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                Connection connection = ((Driver) loader.loadClass(driver)
                                .getDeclaredConstructor()
                                .newInstance())
                        .connect(address, login)) {
            connection.getMetaData().getDatabaseProductVersion();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the driver is not in " + jar, e);
        }
    }
}

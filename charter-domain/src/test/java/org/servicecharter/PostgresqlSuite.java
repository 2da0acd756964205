package org.servicecharter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Gives the integration tests a real PostgreSQL instead of H2 when the build asks for it: started before their
 * server, which gets its address as an option ({@code arquillian.xml}), with two users as decision 11 has it, and ended after the last of them.
 */
public class PostgresqlSuite implements LauncherSessionListener {

    private static final String DATABASE = "portal";

    private final AtomicInteger tests = new AtomicInteger();
    private EmbeddedPostgres postgresql;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("charter.it.postgresql")) {
            return;
        }
        try {
            postgresql = EmbeddedPostgres.start();
            makeDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not make the tests' database", e);
        }
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier test) {
                tests.addAndGet(test.isTest() ? 1 : 0);
            }
        });
        System.setProperty(
                "charter.it.options",
                "-Dcharter.db.driver=org.postgresql.ds.PGSimpleDataSource -Dcharter.db.user=charter"
                        + " -Dcharter.db.owner.user=charter_owner -Dcharter.db.url="
                        + postgresql.getJdbcUrl("postgres", DATABASE).replaceFirst("\\?.*", ""));
    }

    /** As an administrator would: one user who owns the tables, and one for the portal. */
    private void makeDatabase() throws SQLException {
        try (Connection connection = postgresql.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role charter_owner login");
            statement.execute("create role charter login");
            statement.execute("create database " + DATABASE + " owner charter_owner");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgresql == null) {
            return;
        }
        try (EmbeddedPostgres ending = postgresql;
                Connection connection = ending.getDatabase("postgres", DATABASE).getConnection()) {
            connection
                    .createStatement()
                    .executeQuery("select * from \"flyway_schema_history\""); // else they ran elsewhere
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the tests did not reach PostgreSQL", e);
        }
    }
}

package org.servicecharter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Gives the integration tests a real PostgreSQL instead of H2 when the build asks for it: started before their
 * server, which gets its address as an option ({@code arquillian.xml}), and ended after the last of them.
 */
public class PostgresqlSuite implements LauncherSessionListener {

    private final AtomicInteger tests = new AtomicInteger();
    private EmbeddedPostgres postgresql;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("charter.it.postgresql")) {
            return;
        }
        try {
            postgresql = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier test) {
                tests.addAndGet(test.isTest() ? 1 : 0);
            }
        });
        System.setProperty(
                "charter.it.options",
                "-Dcharter.db.driver=org.postgresql.ds.PGSimpleDataSource -Dcharter.db.user=postgres -Dcharter.db.url="
                        + postgresql.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgresql == null) {
            return;
        }
        try (EmbeddedPostgres ending = postgresql;
                Connection connection = ending.getPostgresDatabase().getConnection()) {
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

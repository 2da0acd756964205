package org.servicecharter.signoff.latest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A portal in which people signed before it kept what each signed last. */
class SignedBeforeTest {

    @Test
    void onH2() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:signed-before;DB_CLOSE_DELAY=-1");
        assertFound(database);
    }

    @Test
    void onPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertFound(server.getPostgresDatabase());
        }
    }

    private static void assertFound(DataSource database) throws SQLException {
        migrate(database, "107");
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "insert into unit (id, revision, code, name) values (1, 1, 'desk', 'Desk'), (2, 1, 'shop', 'Shop')");
            for (String person : List.of("ella", "emil", "mia")) {
                sql.execute("insert into person (id, revision, code, name, unit_code, starts_on) select"
                        + " (select count(*) from person) + 1, 1, '" + person
                        + "', 'Somebody', 'desk', date '2020-01-01'");
            }
            signs(sql, 1, "mia", 1, 0, "08:00");
            signs(sql, 2, "mia", 2, 0, "09:00");
            signs(sql, 3, "mia", 2, 1, "10:00");
            signs(sql, 4, "emil", 1, 0, "08:00");
            declines(sql, 5, "emil", 2);
            declines(sql, 6, "ella", 2);
        }

        migrate(database, "108");

        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThat(latest(sql)).containsExactly("emil desk 1 4", "mia desk 2 3");
            sql.execute("update person set unit_code = 'shop' where code = 'emil'");
            assertThat(latest(sql)).as("it follows them").containsExactly("emil shop 1 4", "mia desk 2 3");
        }
    }

    private static void signs(Statement sql, int id, String person, int version, int round, String time)
            throws SQLException {
        acts(sql, id, person, version, round, "ACKNOWLEDGED", time, "settled_assignment_id");
    }

    private static void declines(Statement sql, int id, String person, int version) throws SQLException {
        acts(sql, id, person, version, 0, "DECLINED", "11:00", "declined_assignment_id");
    }

    private static void acts(
            Statement sql, int id, String person, int version, int round, String outcome, String time, String column)
            throws SQLException {
        sql.execute(
                "insert into assignment (id, revision, person_code, charter_code, version_number, round, reason, state,"
                        + " due_on) values (" + id + ", 1, '" + person + "', 'charter', " + version + ", " + round
                        + ", 'LAUNCH', '" + outcome + "', date '2026-01-31')");
        sql.execute("insert into acknowledgement (id, record_id, assignment_id, " + column
                + ", person_code, charter_code,"
                + " version_number, outcome, acted_at, record) values (" + id + ", 'r" + id + "', " + id + ", " + id
                + ", '" + person + "', 'charter', " + version + ", '" + outcome
                + "', timestamp with time zone '2026-01-02 " + time + ":00+00', '[]')");
    }

    private static List<String> latest(Statement sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select person_code, unit_code, version_number, assignment_id"
                + " from last_signature where charter_code = 'charter' order by person_code")) {
            while (rows.next()) {
                lines.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getInt(3) + " " + rows.getLong(4));
            }
        }
        return lines;
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}

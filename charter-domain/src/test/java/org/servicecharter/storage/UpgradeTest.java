package org.servicecharter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A portal with charters of an earlier day is brought up to date, and nothing of them is lost. */
class UpgradeTest {

    private static final String BEFORE_PROMISES = "045";

    private static final String SOURCES =
            "[{\"workshop\":\"WORK01\",\"title\":\"Spring\",\"dots\":3,\"cards\":[{\"chart\":\"DO\",\"text\":\"Greet\"}]}]";

    @Test
    void onH2() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1");
        assertUpgraded(database);
    }

    @Test
    void onPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertUpgraded(server.getPostgresDatabase());
        }
    }

    /** A charter with two versions: the words of the first, and in the second one more that nobody found in a workshop. */
    private static void assertUpgraded(DataSource database) throws Exception {
        migrate(database, BEFORE_PROMISES);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into charter (id, revision, code, kind, language, workshop_code, created_at)"
                    + " values (1, 1, 'desk', 'INTERNAL', 'en', 'WORK01', timestamp '2026-01-02 10:00:00')");
            for (int version = 1; version <= 2; version++) {
                sql.execute("insert into charter_version (id, revision, charter_code, version_number, state, title,"
                        + " edited_by, edited_at) values (" + version + ", 1, 'desk', " + version
                        + ", 'DRAFTING', 'The desk', 'ada', timestamp '2026-01-02 10:00:00')");
                insert(sql, version, "PRINCIPLE", "p", "We see you", SOURCES, null);
                insert(sql, version, "BEHAVIOUR", "d", "We greet", SOURCES, "DO");
                insert(sql, version, "BEHAVIOUR", "n", "Nobody waits", SOURCES, "DONT");
                insert(sql, version, "DEFINITION", "m", "Service means greeting", SOURCES, null);
            }
            insert(sql, 2, "BEHAVIOUR", "h", "Written by hand", "[]", "DO");
            workshop(sql, "PLAN01", 0);
            workshop(sql, "WRIT01", 2);
            workshop(sql, "VOTE01", 3);
            sql.execute("update workshop_stage set stage = 'VOTE' where workshop_code = 'VOTE01' and place < 2");
            sql.execute(
                    "insert into theme (id, workshop_code, name, place, dots) values ('t1', 'VOTE01', 'Calm', 1, 4)");
            sql.execute("insert into theme (id, workshop_code, name, place) values ('t2', 'WRIT01', 'Calm', 1)");
            sql.execute("insert into participant (id, workshop_code, secret_hash, finished, removed)"
                    + " values ('ann', 'VOTE01', 'hash', false, false)");
            sql.execute("insert into open_vote (workshop_code, budget, cap) values ('VOTE01', 3, 2)");
            sql.execute("insert into dot (participant_id, dot_number, theme_id, on_theme, workshop_code, budget, cap)"
                    + " values ('ann', 1, 't1', 1, 'VOTE01', 3, 2), ('ann', 2, 't1', 2, 'VOTE01', 3, 2)");
        }

        migrate(database, "latest");

        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThat(lines(sql, "select code, wording from charter_clause order by id"))
                    .containsExactly(
                            "p We see you",
                            "d We greet",
                            "n Nobody waits",
                            "m Service means greeting",
                            "p We see you",
                            "d We greet",
                            "n Nobody waits",
                            "m Service means greeting",
                            "h Written by hand");
            assertThat(lines(sql, "select list, wording from list_entry order by list"))
                    .as("what workshops found is on the lists, once")
                    .containsExactly("DO We greet", "DONT Nobody waits", "MEANS Service means greeting");
            assertThat(lines(sql, "select charter_code, clause_code from list_clause order by clause_code"))
                    .containsExactly("desk d", "desk m", "desk n");
            assertThat(lines(sql, "select code, stage from workshop order by code"))
                    .as("a workshop that runs stands where it stood")
                    .containsExactly("PLAN01 null", "VOTE01 REVEAL", "WRIT01 WRITE_DO_DONT");
            assertThat(lines(sql, "select theme_id, dots from theme_count where vote_number = 2"))
                    .as("what was counted is of the last vote behind the step")
                    .containsExactly("t1 4");
            assertThat(lines(sql, "select code, counted_vote from workshop order by code"))
                    .containsExactly("PLAN01 null", "VOTE01 2", "WRIT01 null");
            assertThat(lines(sql, "select vote_number, dot_number from dot order by dot_number"))
                    .as("dots stay where they lay, in the vote they are of")
                    .containsExactly("2 1", "2 2");
        }
    }

    /** Of three steps. */
    private static void workshop(Statement sql, String code, int step) throws Exception {
        sql.execute("insert into workshop (code, revision, title, facilitator_code, state, anonymity, step, last_event,"
                + " planned_at) values ('" + code + "', 1, 'Spring', 'ada', 'RUNNING', 'NAMED', " + step
                + ", 0, timestamp '2026-01-02 10:00:00')");
        List<String> stages = List.of("WELCOME", "WRITE_DO_DONT", "REVEAL");
        for (int place = 0; place < stages.size(); place++) {
            sql.execute("insert into workshop_stage (workshop_code, place, stage, minutes) values ('" + code + "', "
                    + place + ", '" + stages.get(place) + "', 10)");
        }
    }

    private static void insert(
            Statement sql, int version, String kind, String code, String wording, String sources, String side)
            throws Exception {
        String principle = side == null ? "null" : String.valueOf(version * 10 + 1);
        sql.execute("insert into charter_clause (id, revision, version_id, kind, code, wording, place, sources, side,"
                + " principle_id) values ("
                + "(select coalesce(max(id), " + version * 10 + ") + 1 from charter_clause where version_id = "
                + version
                + "), 1, " + version + ", '" + kind + "', '" + code + "', '" + wording + "', 0, '" + sources + "', "
                + (side == null ? "null" : "'" + side + "'") + ", " + principle + ")");
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** The two columns of each row, with a space between them. */
    private static List<String> lines(Statement sql, String query) throws Exception {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                lines.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return lines;
    }
}

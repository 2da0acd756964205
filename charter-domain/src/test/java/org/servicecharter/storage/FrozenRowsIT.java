package org.servicecharter.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal's own user is refused by the database itself. On PostgreSQL: an H2 file has one user. */
@ExtendWith(ArquillianExtension.class)
@Tag("postgresql")
@DisplayName("Design 13, SO-05, SO-23: frozen text, leaves and audit are only added to")
class FrozenRowsIT {

    private static final String DENIED = "42501"; // insufficient_privilege

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    @BeforeEach
    void asThePortalsOwnUser() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(connection.getMetaData().getUserName()).isEqualTo("charter");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update charter_rendition set canonical_json = '{}' where 1 = 0",
                "delete from charter_rendition where 1 = 0",
                "update log_leaf set leaf_hash = '' where 1 = 0",
                "delete from log_leaf where 1 = 0",
                "update log_node set hash = '' where 1 = 0",
                "delete from log_node where 1 = 0",
                "update log_checkpoint set note = '' where 1 = 0",
                "delete from log_checkpoint where 1 = 0",
                "update audit_entry set detail = '' where 1 = 0",
                "delete from audit_entry where 1 = 0",
                "update result_entry set cases = 0 where 1 = 0",
                "delete from result_entry where 1 = 0",
                "update miss_note set words = '' where 1 = 0",
                "delete from \"flyway_schema_history\" where 1 = 0",
            })
    void isNotChanged(String change) {
        assertThatThrownBy(() -> execute(change))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo(DENIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncate log_leaf", "drop table audit_entry"})
    void isNotTakenAwayAltogether(String act) {
        assertThatThrownBy(() -> execute(act)).isInstanceOf(SQLException.class);
    }

    @Test
    void whatIsAtWorkMayChange() {
        assertThatCode(() -> execute("update log_head set tree_size = 0 where 1 = 0"))
                .doesNotThrowAnyException();
        assertThatCode(() -> execute("delete from log_pending where 1 = 0")).doesNotThrowAnyException();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

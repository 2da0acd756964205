package org.servicecharter.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.servicecharter.storage.Migrator;
import org.servicecharter.storage.OwnerOfTables;

/** A table of its own that nothing but JDBC writes to. */
@ApplicationScoped
class BareRows {

    private final AtomicInteger last = new AtomicInteger();

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private Measured measured;

    void begin() throws SQLException {
        owner.does("create table bare_row (id integer primary key, content varchar(20000) not null)");
        if (measured.onPostgresql()) {
            owner.does("grant insert on bare_row to charter");
        }
    }

    String add(String content) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bare_row (id, content) values (?, ?)")) {
            insert.setInt(1, last.incrementAndGet());
            insert.setString(2, content);
            insert.executeUpdate(); // and commits
        }
        return content;
    }

    void end() throws SQLException {
        owner.does("drop table bare_row");
    }
}

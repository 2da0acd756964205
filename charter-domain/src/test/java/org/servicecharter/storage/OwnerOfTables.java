package org.servicecharter.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Somebody who reaches the database itself, with the rights of whoever owns the tables. */
@ApplicationScoped
public class OwnerOfTables {

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "charter.db.owner.user")
    private Optional<String> owner;

    @Inject
    @ConfigProperty(name = "charter.db.url", defaultValue = Migrator.DEFAULT_URL)
    private String url;

    /** How many rows it changed. */
    public int does(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The same once for each of these rows of parameters. */
    public void does(String sql, List<List<Object>> rows) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The first column of the first row. */
    public String asks(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private Connection connection() throws SQLException {
        return owner.isPresent() ? DriverManager.getConnection(url, owner.get(), "") : dataSource.getConnection();
    }
}

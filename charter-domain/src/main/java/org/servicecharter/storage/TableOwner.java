package org.servicecharter.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes what the portal's own user may only read and add to, once nobody may keep it any longer. Where the tables have
 * an owner of their own it is done at once and as the owner, outside of the caller's transaction; so callers do it last.
 */
@ApplicationScoped
public class TableOwner {

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "charter.db.url", defaultValue = Migrator.DEFAULT_URL)
    private String url;

    @Inject
    @ConfigProperty(name = "charter.db.owner.user")
    private Optional<String> owner;

    @Inject
    @ConfigProperty(name = "charter.db.owner.password")
    private Optional<String> ownerPassword;

    /** @return how many rows went */
    public int delete(String sql, List<?> values) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not delete what is due", e);
        }
    }

    private Connection connection() throws SQLException {
        return owner.isEmpty()
                ? dataSource.getConnection()
                : DriverManager.getConnection(url, owner.get(), ownerPassword.orElse(""));
    }
}

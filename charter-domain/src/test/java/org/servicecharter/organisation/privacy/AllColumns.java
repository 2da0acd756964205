package org.servicecharter.organisation.privacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.servicecharter.storage.Migrator;

/** Looks through every text in the database, whatever table it is in. */
@ApplicationScoped
public class AllColumns {

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    /** Tables with the columns in which this stands. */
    public List<String> holding(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String[] column : texts(connection)) {
                String sql =
                        "select count(*) from \"" + column[0] + "\" where position(? in \"" + column[1] + "\") > 0";
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, text);
                    try (ResultSet count = statement.executeQuery()) {
                        count.next();
                        if (count.getLong(1) > 0) {
                            found.add((column[0] + "." + column[1]).toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String[]> texts(Connection connection) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(data_type) in"
                        + " ('character varying', 'text', 'character large object')")) {
            while (all.next()) {
                columns.add(new String[] {all.getString(1), all.getString(2)});
            }
        }
        return columns;
    }
}

package org.servicecharter.signoff.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecharter.storage.OwnerOfTables;

/** Changes one thing in the stored evidence, has a look, and puts it back. */
@Dependent
class Tampering {

    private static final Map<String, String> KEYS = Map.of(
            "log_leaf", "leaf_number",
            "log_node", "node_position",
            "log_checkpoint", "tree_size",
            "log_key_change", "tree_size");

    @Inject
    private EvidenceInspection inspection;

    @Inject
    private OwnerOfTables owner;

    private Set<Fault> before = Set.of();

    /** What other tests left behind is no news. */
    void begin() {
        before = faults();
    }

    void isUndone() {
        assertThat(faults()).isEqualTo(before);
    }

    /** What is found while one column of one row says something else. */
    Set<Fault> changed(String table, String column, String value, String where) throws SQLException {
        String copy = "tampered_" + table;
        owner.does("create table " + copy + " as select * from " + table + " where " + where);
        try {
            String key = KEYS.getOrDefault(table, "id");
            String id = owner.asks("select " + key + " from " + copy);
            assertThat(owner.does("update " + table + " set " + column + " = " + value + " where " + key + " = " + id))
                    .isOne();
            try {
                return found();
            } finally {
                String now = column.equals(key) ? value : id;
                assertThat(owner.does("update " + table + " set " + column + " = (select " + column + " from " + copy
                                + ") where " + key + " = " + now))
                        .isOne();
            }
        } finally {
            owner.does("drop table " + copy);
        }
    }

    /** What is found while one row is not there. */
    Set<Fault> without(String table, String where) throws SQLException {
        owner.does("create table removed_row as select * from " + table + " where " + where);
        try {
            assertThat(owner.does("delete from " + table + " where " + where)).isOne();
            return found();
        } finally {
            owner.does("insert into " + table + " select * from removed_row");
            owner.does("drop table removed_row");
        }
    }

    Set<Fault> found() {
        Set<Fault> found = new HashSet<>(faults());
        found.removeAll(before);
        return found;
    }

    Set<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        inspection.inspect(faults::add);
        return new HashSet<>(faults);
    }
}

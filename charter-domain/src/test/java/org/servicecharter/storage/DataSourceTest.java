package org.servicecharter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.sql.DataSourceDefinition;
import javax.sql.XADataSource;
import org.junit.jupiter.api.Test;

/** What the server is told of the portal's database. */
class DataSourceTest {

    private final DataSourceDefinition told = Migrator.class.getAnnotation(DataSourceDefinition.class);

    /**
     * There is one database in every transaction. What can take part in one of several, the server uses as if there were
     * more: H2 then writes to the disk at each borrowing and each return of a connection.
     */
    @Test
    void takesPartInNoTransactionOfSeveralDatabases() throws ClassNotFoundException {
        String driver = told.className().replaceAll(".*:|}", "");

        assertThat(XADataSource.class.isAssignableFrom(Class.forName(driver))).isFalse();
    }

    /** Without a kind the server finds no cache, says so for each connection and prepares each statement anew. */
    @Test
    void saysOfWhichKindTheCacheOfStatementsIs() {
        assertThat(told.properties()).contains("fish.payara.statement-cache-type=FIXED");
    }
}

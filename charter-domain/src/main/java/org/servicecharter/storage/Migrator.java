package org.servicecharter.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the shape this version expects, before anything else starts. A script that fails
 * fails the deployment: the portal does not run on a half-made schema.
 *
 * <p>Whatever works at start says {@code @DependsOn("Migrator")}.
 */
@DataSourceDefinition(
        name = Migrator.DATA_SOURCE,
        className = "${MPCONFIG=charter.db.driver:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=charter.db.url:" + Migrator.DEFAULT_URL + "}",
        user = "${MPCONFIG=charter.db.user:charter}",
        password = "${MPCONFIG=charter.db.password:}",
        minPoolSize = 2,
        maxPoolSize = 32, // more than the request threads that two to four cores keep busy
        properties = "fish.payara.max-wait-time-in-millis=${MPCONFIG=charter.db.wait:5000}")
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits script by script
public class Migrator {

    /** The portal's only data source. */
    public static final String DATA_SOURCE = "java:app/jdbc/Charter";

    /** WRITE_DELAY=0: what was acknowledged has been written; with H2's default, a kill loses half a second. */
    static final String DEFAULT_URL = "jdbc:h2:file:./data/charter;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}

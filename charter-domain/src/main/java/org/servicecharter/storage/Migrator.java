package org.servicecharter.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the database to the shape this version expects, before anything else starts. A script that fails
 * fails the deployment: the portal does not run on a half-made schema.
 *
 * <p>With {@code charter.db.owner.user} the scripts run as that user, who owns the tables, and the portal's own user gets
 * no more rights than it needs: what is frozen it may read and add to, never change.
 *
 * <p>Whatever works at start says {@code @DependsOn("Migrator")}.
 */
@DataSourceDefinition(
        name = Migrator.DATA_SOURCE,
        className = "${MPCONFIG=charter.db.driver:org.h2.Driver}",
        url = "${MPCONFIG=charter.db.url:" + Migrator.DEFAULT_URL + "}",
        user = "${MPCONFIG=charter.db.user:charter}",
        password = "${MPCONFIG=charter.db.password:}",
        minPoolSize = 2,
        maxPoolSize = 32, // more than the request threads that two to four cores keep busy
        properties = {
            "fish.payara.max-wait-time-in-millis=${MPCONFIG=charter.db.wait:5000}",
            "fish.payara.statement-cache-size=64", // of each connection
            "fish.payara.statement-cache-type=FIXED",
            // H2 closes itself when the disk is full, and a server may be started anew: else nothing would work until
            // the portal is
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.H2ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1", // each connection
            "fish.payara.fail-all-connections=true"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits script by script
public class Migrator {

    /** The portal's only data source. */
    public static final String DATA_SOURCE = "java:app/jdbc/Charter";

    /** WRITE_DELAY=0: what was acknowledged has been written; with H2's default, a kill loses half a second.
     * QUERY_CACHE_SIZE: more than the statements of any command, which H2 would else parse each time. */
    static final String DEFAULT_URL =
            "jdbc:h2:file:./data/charter;WRITE_DELAY=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE";

    private static final String SCRIPTS = "classpath:db/migration";
    private static final String RIGHTS = "classpath:db/rights";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "charter.db.url", defaultValue = DEFAULT_URL)
    private String url;

    @Inject
    @ConfigProperty(name = "charter.db.user", defaultValue = "charter")
    private String user;

    @Inject
    @ConfigProperty(name = "charter.db.owner.user")
    private Optional<String> owner;

    @Inject
    @ConfigProperty(name = "charter.db.owner.password")
    private Optional<String> ownerPassword;

    /** @throws IllegalStateException when the database cannot keep two users apart */
    @PostConstruct
    void migrate() {
        if (owner.isEmpty()) {
            flyway().dataSource(dataSource).locations(SCRIPTS).load().migrate();
            return;
        }
        if (!url.startsWith(POSTGRESQL)) {
            throw new IllegalStateException("charter.db.owner.user is for PostgreSQL: leave it out, or choose a"
                    + " database with charter.db.url that begins with " + POSTGRESQL);
        }
        flyway().dataSource(url, owner.get(), ownerPassword.orElse(""))
                .locations(SCRIPTS, RIGHTS)
                .placeholders(Map.of("user", user))
                .load()
                .migrate();
    }

    private static FluentConfiguration flyway() {
        // scripts are numbered by concept: a new one of an early concept comes after later ones that ran already
        return Flyway.configure(Migrator.class.getClassLoader()).outOfOrder(true);
    }
}

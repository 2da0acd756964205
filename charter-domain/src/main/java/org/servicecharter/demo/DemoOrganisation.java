package org.servicecharter.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;

/**
 * Keeps demo and real life apart. With {@code charter.demo=true} an empty database gets the Harbour Street Library,
 * and one that holds anything else is refused; without it, a database that holds the demo is refused.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class DemoOrganisation {

    @Inject
    @ConfigProperty(name = "charter.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private DemoLoading loading;

    /** At the start, before anybody can come in. @throws IllegalStateException when database and setting disagree */
    @PostConstruct
    public void load() {
        Optional<OrganisationRow> here = organisation.organisation();
        boolean madeUp = here.filter(OrganisationRow::demo).isPresent();
        if (madeUp && !demo) {
            throw new IllegalStateException("This database holds the demo organisation. Start with charter.demo=true,"
                    + " or choose another database with charter.db.url.");
        }
        if (demo && !madeUp && (here.isPresent() || !organisation.employees().isEmpty())) {
            throw new IllegalStateException("charter.demo=true needs an empty database, and this one holds an"
                    + " organisation. Start without it, or choose another database with charter.db.url.");
        }
        if (demo && here.isEmpty()) {
            loading.load();
        }
    }
}

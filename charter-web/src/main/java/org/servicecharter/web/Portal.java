package org.servicecharter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;

/** What every page says about the installation it belongs to. */
@Named
@RequestScoped
public class Portal {

    @Inject
    @ConfigProperty(name = "charter.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Words words;

    @Inject
    private OrganisationQueries organisation;

    private String organisationName;
    private ZoneId zone;

    @PostConstruct
    void read() {
        Optional<OrganisationRow> row = organisation.organisation();
        organisationName = row.map(OrganisationRow::name).orElse(words.get("general.portal"));
        zone = ZoneId.of(row.map(OrganisationRow::timeZone).orElse("UTC"));
    }

    /** Where the organisation is, by the clock: times on pages are its times. */
    public ZoneId getZone() {
        return zone;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    public boolean isDemo() {
        return demo;
    }
}

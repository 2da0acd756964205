package org.servicecharter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
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

    @Inject
    private Clock clock;

    private String organisationName;
    private ZoneId zone = ZoneOffset.UTC;
    private String accent;
    private String logoCode;

    @PostConstruct
    void read() {
        Optional<OrganisationRow> row = organisation.organisation();
        organisationName = row.map(OrganisationRow::name).orElse(words.get("general.portal"));
        accent = row.map(OrganisationRow::accent).orElse(null);
        logoCode = row.map(OrganisationRow::logoCode).orElse(null);
        zone = ZoneId.of(row.map(OrganisationRow::timeZone).orElse("UTC"));
    }

    /** Where the organisation is, by the clock: times on pages are its times. */
    public ZoneId getZone() {
        return zone;
    }

    /** Now, as clocks show it there. */
    public ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }

    public String getOrganisationName() {
        return organisationName;
    }

    /** The organisation's own colour without its {@code #}; {@code null} for the portal's. */
    public String getAccent() {
        return accent == null ? null : accent.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Of the organisation's logo; {@code null} for none. */
    public String getLogoCode() {
        return logoCode;
    }

    /** All that pages show of the organisation: when it is another, so are they. */
    public List<String> look() {
        return List.of(organisationName, String.valueOf(accent), String.valueOf(logoCode), zone.getId());
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

package org.servicecharter.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.web.Portal;

/** When letters were written and sent, as clocks show it where the organisation is; in pages {@code #{mailTimes.…}}. */
@Named
@RequestScoped
public class MailTimes {

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Portal portal;

    public String at(Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(portal.getLocale())
                        .format(organisation.there(moment));
    }

    /** The name behind a staff number, or the number itself. */
    public String name(String code) {
        return code == null
                ? ""
                : organisation.person(code).map(person -> person.name()).orElse(code);
    }
}

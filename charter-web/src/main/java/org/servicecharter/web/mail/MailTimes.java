package org.servicecharter.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

/** When letters were written and sent, as clocks show it where the organisation is; in pages {@code #{mailTimes.…}}. */
@Named
@RequestScoped
public class MailTimes {

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    public String at(Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern(words.get("general.date.pattern") + ", HH:mm", portal.getLocale())
                        .format(organisation.there(moment));
    }

    /** The name behind a staff number, or the number itself. */
    public String name(String code) {
        return code == null
                ? ""
                : organisation.person(code).map(person -> person.name()).orElse(code);
    }
}

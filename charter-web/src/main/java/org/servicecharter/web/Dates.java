package org.servicecharter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Days as the reader writes them; in pages {@code #{dates.…}}. */
@Named
@RequestScoped
public class Dates {

    private Words words;
    private Portal portal;

    protected Dates() {} // the container's proxy

    @Inject
    public Dates(Words words, Portal portal) {
        this.words = words;
        this.portal = portal;
    }

    /** "1 March 2026"; empty for no date. */
    public String date(LocalDate date) {
        return date == null
                ? ""
                : date.format(DateTimeFormatter.ofPattern(words.get("general.date.pattern"), portal.getLocale()));
    }

    /** "Mon, 2 Mar 2026, 09:00"; empty for none. */
    public String moment(LocalDateTime moment) {
        return moment == null
                ? ""
                : moment.format(DateTimeFormatter.ofPattern(words.get("general.moment.pattern"), portal.getLocale()));
    }

    /** The day of a moment where the organisation is; empty for none. */
    public String day(Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, portal.getZone()));
    }
}

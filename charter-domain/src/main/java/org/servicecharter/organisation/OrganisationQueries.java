package org.servicecharter.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is who, for screens and for the other concepts. Open inside the portal: what a caller may see of a person is
 * decided where it is shown.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationQueries {

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    /** Empty until the portal has been set up. */
    public Optional<OrganisationRow> organisation() {
        return organisations.find().map(OrganisationRow::of);
    }

    public Optional<PersonRow> person(String code) {
        return people.find(code).map(PersonRow::of);
    }

    /** This person, if they work here today. */
    public Optional<PersonRow> employee(String code) {
        return people.find(code).filter(person -> person.isEmployedOn(today())).map(PersonRow::of);
    }

    /** Everyone who works here today, by name. */
    public List<PersonRow> employees() {
        return people.employedOn(today()).stream().map(PersonRow::of).toList();
    }

    /** Whoever works here today and has a name with which this text begins, in any case. */
    public List<PersonRow> namedAtStartOf(String text) {
        return people.namedAtStartOf(text, today()).stream().map(PersonRow::of).toList();
    }

    /** The first few who work here today and have this in their name, by name. */
    public List<PersonRow> employeesNamed(String text, int most) {
        PeopleSearch search = new PeopleSearch(text, null, PeopleSearch.Presence.PRESENT);
        return people.page(search, today(), 0, most).stream().map(PersonRow::of).toList();
    }

    /** The people who report to this person directly and work here today, by name. */
    public List<PersonRow> reportsOf(String managerCode) {
        return people.reportsOf(managerCode, today()).stream()
                .map(PersonRow::of)
                .toList();
    }

    /** From how many people on a count of what was said in confidence is told. */
    public int smallestGroup() {
        return organisations.find().map(Organisation::getSmallestGroup).orElse((int) Organisation.GROUP);
    }

    /** Those of these people who lead somebody who works here today. */
    public Set<String> leadersAmong(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(people.leadersAmong(codes, today()));
    }

    /** Every unit's name, by code; without those that are closed. */
    public Map<String, String> unitNames() {
        return units.all().stream().collect(Collectors.toMap(Unit::getCode, Unit::getName));
    }

    /** The day it is where the organisation is; in UTC before the portal has been set up. */
    public LocalDate today() {
        return there(clock.instant()).toLocalDate();
    }

    /** A moment as clocks show it where the organisation is; in UTC before the portal has been set up. */
    public ZonedDateTime there(Instant moment) {
        return moment.atZone(organisations.find().map(Organisation::getZone).orElse(ZoneId.of("UTC")));
    }

    /** The language in which the organisation writes to its people; English before the portal has been set up. */
    public Locale language() {
        return organisations
                .find()
                .map(found -> Locale.forLanguageTag(found.getLanguage()))
                .orElse(Locale.ENGLISH);
    }
}

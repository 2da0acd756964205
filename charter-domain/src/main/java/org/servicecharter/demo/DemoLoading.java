package org.servicecharter.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.servicecharter.organisation.Organisation;
import org.servicecharter.organisation.Organisations;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Unit;
import org.servicecharter.organisation.Units;
import org.servicecharter.organisation.absence.AbsenceDays;
import org.servicecharter.organisation.absence.AbsenceKind;
import org.servicecharter.organisation.absence.Absences;
import org.servicecharter.organisation.privacy.PrivacyNotices;
import org.servicecharter.organisation.roster.ImportFile;
import org.servicecharter.organisation.roster.ImportProgress;
import org.servicecharter.organisation.roster.Importer;
import org.servicecharter.organisation.roster.Roster;

/** Brings the demo organisation in, as an administrator would: by a file of people. All of it or nothing. */
@Stateless
@PermitAll
public class DemoLoading {

    private static final String NAME = "Harbour Street Library";

    /** So many lead here, and so many work in the smallest unit that meets customers. */
    private static final int SMALLEST_GROUP = 4;

    @Inject
    private Organisations organisations;

    @Inject
    private Units units;

    @Inject
    private Roster roster;

    @Inject
    private DemoPractice practice;

    @Inject
    private DemoCharter charter;

    @Inject
    private DemoWorkshops workshops;

    @Inject
    private DemoYear year;

    @Inject
    private DemoStories stories;

    @Inject
    private DemoBreakdowns breakdowns;

    @Inject
    private DemoFollowUps followUps;

    @Inject
    private Absences absences;

    @Inject
    private People people;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private Clock clock;

    public void load() {
        Organisation library = new Organisation(NAME, true);
        library.tellFrom(SMALLEST_GROUP);
        organisations.add(library);
        units.add(new Unit(Unit.TOP, NAME, null));
        roster.carryOut(
                ImportFile.csvOrExcel(DemoFiles.read("people.csv")), Importer.person("demo"), new ImportProgress());
        absences.add("1015", new AbsenceDays(AbsenceKind.FAMILY, today().minusWeeks(6), null), "1004", clock.instant());
        people.employedOn(today()).forEach(person -> notices.noteReading(person.getCode())); // else each sees it first
        practice.load(clock.instant());
        DemoClauses clauses = charter.load(clock.instant());
        workshops.plan(clock.instant());
        stories.load(clauses, clock.instant());
        breakdowns.load(clauses, today());
        followUps.load(today());
        year.load(clauses, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

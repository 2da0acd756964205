package org.servicecharter.organisation.roster;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.PersonChanged;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Units;

/**
 * Brings in a CSV file of people and units, as a whole or not at all. The same file again changes nothing; people who
 * are not in it stay as they are. {@code docs/people-import.md} describes the file.
 */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PeopleImport {

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PersonChanged> changed;

    @Resource
    private SessionContext context;

    /** What the file would do. Changes nothing. */
    public ImportPreview preview(byte[] file) {
        return new Reading(file).preview();
    }

    /**
     * Does what {@link #preview} says now, which may be something else than a minute ago.
     *
     * @throws ImportRefused when anything in the file is wrong; nothing is brought in
     * @throws NothingToImport when everything is as the file says
     */
    public ImportPreview carryOut(byte[] file) {
        Reading reading = new Reading(file);
        ImportPreview preview = reading.preview();
        if (!preview.problems().isEmpty()) {
            throw new ImportRefused(
                    preview.problems().size(), preview.problems().get(0).line());
        }
        if (!preview.changesAnything()) {
            throw new NothingToImport();
        }
        reading.units.carryOut(units);
        reading.people.all().forEach(this::write);
        trail.note(
                "people.imported",
                preview.joiners().size() + preview.leavers().size()
                        + preview.changes().size() + " people",
                "new " + preview.joiners().size() + ", leaving "
                        + preview.leavers().size() + ", changed "
                        + preview.changes().size() + ", unchanged " + preview.unchanged());
        return preview;
    }

    private void write(PeoplePlan.Wanted wanted) {
        PersonDetails details = wanted.details();
        if (wanted.before() == null) {
            people.add(details.toPerson());
            trail.note("person.added", details.code(), details.name());
        } else {
            PersonDetails before = PersonDetails.of(wanted.before());
            details.writeTo(wanted.before());
            String changes = PersonDetails.of(wanted.before()).changesSince(before);
            if (changes.isEmpty()) {
                return;
            }
            trail.note("person.changed", details.code(), changes);
        }
        changed.fire(new PersonChanged(details.code()));
    }

    /** One file, read and held against what is here. */
    private final class Reading {

        private final PeopleFile file;
        private final ImportProblems problems = new ImportProblems();
        private final UnitPlan units;
        private final PeoplePlan people;

        Reading(byte[] bytes) {
            file = PeopleFile.read(bytes);
            units = new UnitPlan(PeopleImport.this.units, file.lines(), problems);
            people = new PeoplePlan(
                    PeopleImport.this.people.all(),
                    file.lines(),
                    organisation.today(),
                    context.getCallerPrincipal().getName(),
                    problems);
        }

        ImportPreview preview() {
            List<ImportProblem> all = new ArrayList<>(file.problems());
            all.addAll(problems.byLine());
            return all.isEmpty() ? ImportPreview.of(people.all(), units.changes()) : ImportPreview.refused(all);
        }
    }
}

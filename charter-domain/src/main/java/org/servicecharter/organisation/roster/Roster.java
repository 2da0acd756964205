package org.servicecharter.organisation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.PeopleImported;
import org.servicecharter.organisation.Units;
import org.servicecharter.organisation.roster.table.ImportProblem;

/**
 * Holds a file against who is here, and makes it so. Asks nobody whether they may: {@link PeopleImport} does, and the
 * demo needs nobody's leave. Works in the transaction of whoever calls.
 */
@ApplicationScoped
public class Roster {

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PeopleImported> imported;

    @Inject
    private RosterWriting writing;

    @Inject
    private HeadingMeanings meanings;

    /** @param importer the code of whoever brings the file in, for the trail */
    public ImportPreview preview(ImportFile file, Importer importer) {
        return new Reading(file, importer).preview();
    }

    /**
     * Does what {@link #preview} says now, which may be something else than a minute ago.
     *
     * @throws ImportRefused when anything in the file is wrong; nothing is brought in
     * @throws NothingToImport when everything is as the file says
     */
    public ImportPreview carryOut(ImportFile file, Importer importer, ImportProgress progress) {
        Reading reading = new Reading(file, importer);
        ImportPreview preview = reading.preview();
        if (!preview.problems().isEmpty()) {
            throw new ImportRefused(
                    preview.problems().size(), preview.problems().get(0).line());
        }
        if (!preview.changesAnything()) {
            throw new NothingToImport();
        }
        meanings.remember(file.meanings());
        reading.units.carryOut(units);
        writing.write(reading.people.all(), importer.code(), progress);
        trail.noteBy(
                importer.code(),
                "people.imported",
                preview.joiners().size() + preview.leavers().size()
                        + preview.changes().size() + " people",
                "new " + preview.joiners().size() + ", leaving "
                        + preview.leavers().size() + ", changed "
                        + preview.changes().size() + ", unchanged " + preview.unchanged());
        imported.fire(new PeopleImported(importer.code()));
        return preview;
    }

    /** One file, read and held against what is here. */
    private final class Reading {

        private final PeopleFile file;
        private final ImportProblems problems = new ImportProblems();
        private final UnitPlan units;
        private final PeoplePlan people;

        Reading(ImportFile given, Importer importer) {
            file = PeopleFile.read(given, meanings.all());
            units = new UnitPlan(Roster.this.units, file.lines(), problems);
            people = new PeoplePlan(
                    Roster.this.people.details(), file.lines(), organisation.today(), importer, problems);
        }

        ImportPreview preview() {
            List<ImportProblem> all = new ArrayList<>(file.problems());
            all.addAll(problems.byLine());
            return all.isEmpty()
                    ? ImportPreview.of(file, people.all(), units.changes())
                    : ImportPreview.refused(file, all);
        }
    }
}

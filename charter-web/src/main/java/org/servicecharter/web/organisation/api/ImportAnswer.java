package org.servicecharter.web.organisation.api;

import java.util.List;
import org.servicecharter.organisation.roster.ImportPreview;
import org.servicecharter.organisation.roster.PlannedPerson;

/**
 * What a list did, or would do.
 *
 * @param carried_out false for a dry run, and for a list that says what is known already
 */
public record ImportAnswer(
        boolean carried_out,
        List<Planned> joiners,
        List<Planned> leavers,
        List<Planned> changes,
        int unchanged,
        List<String> units) {

    /** One person of it. */
    public record Planned(long line, String staff_number, String name, String changes) {

        static Planned of(PlannedPerson person) {
            return new Planned(person.line(), person.code(), person.name(), person.changes());
        }
    }

    static ImportAnswer of(ImportPreview preview, boolean carriedOut) {
        return new ImportAnswer(
                carriedOut,
                preview.joiners().stream().map(Planned::of).toList(),
                preview.leavers().stream().map(Planned::of).toList(),
                preview.changes().stream().map(Planned::of).toList(),
                preview.unchanged(),
                preview.units());
    }
}

package org.servicecharter.touchpoint.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.touchpoint.Journey;
import org.servicecharter.touchpoint.TouchpointDetails;
import org.servicecharter.touchpoint.Touchpoints;

/**
 * Holds a file against the map, and makes it so. Asks nobody whether they may: {@link TouchpointImport} does, and the
 * demo needs nobody's leave. Works in the transaction of whoever calls.
 */
@ApplicationScoped
public class TouchpointSheet {

    @Inject
    private Touchpoints touchpoints;

    @Inject
    private OrganisationQueries organisation;

    public TouchpointPreview preview(byte[] file) {
        TouchpointFile read = TouchpointFile.read(file);
        TouchpointPlan plan = plan(read.lines());
        List<ImportProblem> problems = read.problems().isEmpty() ? plan.problems() : read.problems();
        return problems.isEmpty() ? plan.preview() : TouchpointPreview.refused(problems);
    }

    /**
     * Does what {@link #preview} says now, which may be something else than a minute ago.
     *
     * @throws TouchpointsNotImported when anything in the file is wrong, or nothing in it is new
     */
    public TouchpointPreview carryOut(byte[] file) {
        TouchpointPreview preview = preview(file);
        if (!preview.problems().isEmpty()) {
            throw TouchpointsNotImported.refused(preview.problems());
        }
        if (!preview.changesAnything()) {
            throw TouchpointsNotImported.nothingNew();
        }
        TouchpointPlan plan = plan(TouchpointFile.read(file).lines());
        Map<String, String> journeys = new HashMap<>();
        touchpoints.journeys().forEach(journey -> journeys.put(lower(journey.getName()), journey.getCode()));
        plan.wanted().stream().filter(TouchpointPlan.Wanted::changes).forEach(one -> write(one, journeys));
        return preview;
    }

    private void write(TouchpointPlan.Wanted wanted, Map<String, String> journeys) {
        String journey = journeys.computeIfAbsent(
                lower(wanted.journey()), any -> begin(wanted).getCode());
        TouchpointDetails details = wanted.details().in(journey);
        if (wanted.before() == null) {
            touchpoints.add(details);
        } else {
            touchpoints.describe(wanted.before(), details);
        }
    }

    private Journey begin(TouchpointPlan.Wanted wanted) {
        return touchpoints.begin(wanted.journey(), wanted.customers());
    }

    private TouchpointPlan plan(List<TouchpointLine> lines) {
        Set<String> units = organisation.unitNames().keySet();
        TouchpointPlan plan =
                new TouchpointPlan(touchpoints.journeys(), touchpoints.all(), units::contains, code -> organisation
                        .employee(code)
                        .isPresent());
        lines.forEach(plan::read);
        return plan;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.breakdown.BreakdownTerms;
import org.servicecharter.practice.breakdown.Breakdowns;
import org.servicecharter.practice.breakdown.ClauseStanding;
import org.servicecharter.touchpoint.Touchpoint;
import org.servicecharter.touchpoint.Touchpoints;

/** What went wrong in the demo's last weeks, one of each kind, and one that a customer told. */
@ApplicationScoped
class DemoBreakdowns {

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private Touchpoints touchpoints;

    void load(DemoClauses clauses, LocalDate today) {
        Map<String, Touchpoint> places = new HashMap<>();
        touchpoints.all().stream().map(pair -> (Touchpoint) pair[0]).forEach(one -> places.put(one.getName(), one));
        for (CSVRecord line : DemoFiles.lines("breakdowns.csv")) {
            Touchpoint place = places.get(line.get("touchpoint"));
            String code = breakdowns.add(
                    terms(line, place, clauses, today),
                    place.details().encounter(),
                    null,
                    "yes".equals(line.get("by_customer")));
            if ("DONE".equals(line.get("state"))) {
                breakdowns.finish(code);
            }
        }
    }

    private static BreakdownTerms terms(CSVRecord line, Touchpoint place, DemoClauses clauses, LocalDate today) {
        String kind = line.get("kind");
        return new BreakdownTerms(
                today.minusDays(Long.parseLong(line.get("days_ago"))),
                kind == null ? null : EncounterKind.valueOf(kind),
                line.get("words"),
                place.getCode(),
                ClauseStanding.valueOf(line.get("standing")),
                clauses.find(line.get("clause")),
                line.get("missing"),
                line.get("cause"),
                line.get("remedy"),
                line.get("redress"));
    }
}

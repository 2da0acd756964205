package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.practice.coverage.Coverage;
import org.servicecharter.practice.guide.GuideTexts;
import org.servicecharter.touchpoint.Touchpoint;
import org.servicecharter.touchpoint.Touchpoints;

/** What of the charter holds at which of the demo's touchpoints, and what is said there. One has a hole, to be found. */
@ApplicationScoped
class DemoPlaces {

    @Inject
    private Touchpoints touchpoints;

    @Inject
    private Coverage coverage;

    @Inject
    private GuideTexts texts;

    void load(DemoClauses clauses, Instant now) {
        Map<String, String> codes = touchpoints.all().stream()
                .map(pair -> (Touchpoint) pair[0])
                .collect(Collectors.toMap(Touchpoint::getName, Touchpoint::getCode));
        DemoFiles.lines("coverage.csv")
                .forEach(line -> coverage.add(
                        codes.get(line.get("touchpoint")), clauses.find(line.get("clause")), DemoCharter.AUTHOR, now));
        DemoFiles.lines("scripts.csv")
                .forEach(line -> texts.add(
                        codes.get(line.get("touchpoint")),
                        "en",
                        1,
                        line.get("words"),
                        clauses.find(line.get("clause")),
                        line.get("by"),
                        DemoYear.ago(line, now)));
    }
}

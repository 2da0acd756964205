package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.story.Stories;
import org.servicecharter.practice.story.StoryDesign;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.StoryOrigin;
import org.servicecharter.practice.story.StoryTerms;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.practice.story.WeekStories;
import org.servicecharter.touchpoint.Touchpoint;
import org.servicecharter.touchpoint.Touchpoints;

/** Stories of other places, each with the page it was told on first, and some of the demo's own. */
@ApplicationScoped
class DemoStories {

    private static final StoryDesign SEARCH = new StoryDesign(
            "To be understood, and to choose among enough",
            "Ask whom it is for and how it will be used before looking anything up",
            "The catalogue on a tablet, so that one can walk along",
            "Open questions, practised in pairs once a month",
            "Whoever is asked, with a colleague of the subject");

    @Inject
    private Stories stories;

    @Inject
    private WeekStories weeks;

    @Inject
    private Touchpoints touchpoints;

    void load(DemoClauses clauses, Instant now) {
        for (CSVRecord line : DemoFiles.lines("stories.csv")) {
            stories.add(
                    new StoryTerms(
                            StoryKind.REAL,
                            Tone.valueOf(line.get("tone")),
                            line.get("text"),
                            null,
                            null,
                            line.get("touchpoint"),
                            null,
                            null,
                            false,
                            StoryDesign.NONE),
                    StoryOrigin.page(line.get("source_url")));
        }
        Map<String, String> codes = new HashMap<>();
        touchpoints.all().stream()
                .map(pair -> (Touchpoint) pair[0])
                .forEach(one -> codes.put(one.getName(), one.getCode()));
        for (CSVRecord line : DemoFiles.lines("own-stories.csv")) {
            Instant toldAt = now.minus(Duration.ofDays(Long.parseLong(line.get("days_ago"))));
            String code = stories.add(terms(line, codes, clauses), new StoryOrigin(null, null, null), toldAt);
            if (line.get("meeting") != null) {
                weeks.pick(line.get("meeting"), LocalDate.ofInstant(now, ZoneOffset.UTC), code);
            }
        }
    }

    private static StoryTerms terms(CSVRecord line, Map<String, String> codes, DemoClauses clauses) {
        String level = line.get("level");
        String encounter = line.get("encounter");
        return new StoryTerms(
                StoryKind.valueOf(line.get("kind")),
                Tone.valueOf(line.get("tone")),
                line.get("words"),
                clauses.find(line.get("clause")),
                codes.get(line.get("touchpoint")),
                line.get("place"),
                level == null ? null : ServiceLevel.valueOf(level),
                encounter == null ? null : EncounterKind.valueOf(encounter),
                "yes".equals(line.get("told")),
                SEARCH);
    }
}

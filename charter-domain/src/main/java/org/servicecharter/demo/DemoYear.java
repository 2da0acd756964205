package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.practice.improvement.IdeaSource;
import org.servicecharter.practice.improvement.ImprovementKind;
import org.servicecharter.practice.improvement.ImprovementState;
import org.servicecharter.practice.improvement.ImprovementTerms;
import org.servicecharter.practice.improvement.Improvements;
import org.servicecharter.practice.insight.Insights;
import org.servicecharter.practice.recognition.ThanksBook;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.practice.voice.VoiceTaking;
import org.servicecharter.practice.voice.Voices;

/** A year with the charter: what was measured, said, thanked for, learned and made better. */
@ApplicationScoped
class DemoYear {

    @Inject
    private DemoPromises promises;

    @Inject
    private DemoPlaces places;

    @Inject
    private DemoLearning learning;

    @Inject
    private Voices voices;

    @Inject
    private VoiceTaking taking;

    @Inject
    private ThanksBook thanks;

    @Inject
    private Insights insights;

    @Inject
    private Improvements improvements;

    void load(DemoClauses clauses, Instant now) {
        promises.load(clauses, now);
        places.load(clauses, now);
        learning.load(now);
        DemoFiles.lines("thanks.csv")
                .forEach(line -> thanks.add(
                        line.get("giver"),
                        line.get("colleague"),
                        line.get("words"),
                        clauses.find(line.get("clause")),
                        ago(line, now),
                        line.get("manager"),
                        line.get("answer")));
        DemoFiles.lines("insights.csv")
                .forEach(line -> insights.add(
                        clauses.find(line.get("clause")), line.get("words"), line.get("by"), ago(line, now)));
        DemoFiles.lines("improvements.csv")
                .forEach(line -> improvements.add(terms(line), null, line.get("by"), ago(line, now)));
        DemoFiles.lines("voices.csv").forEach(line -> hear(line, now));
    }

    private void hear(CSVRecord line, Instant now) {
        String tone = line.get("tone");
        String code = voices.add(
                DemoCharter.CODE, tone == null ? null : Tone.valueOf(tone), line.get("words"), ago(line, now));
        if ("STORY".equals(line.get("becomes"))) {
            taking.makeStory(code);
        } else if ("BREAKDOWN".equals(line.get("becomes"))) {
            taking.makeBreakdown(code);
        }
    }

    private static ImprovementTerms terms(CSVRecord line) {
        return new ImprovementTerms(
                IdeaSource.valueOf(line.get("source")),
                ImprovementKind.valueOf(line.get("kind")),
                line.get("words"),
                line.get("owner"),
                ImprovementState.valueOf(line.get("state")),
                line.get("result"));
    }

    static Instant ago(CSVRecord line, Instant now) {
        return now.minus(Duration.ofDays(Long.parseLong(line.get("days_ago"))));
    }
}

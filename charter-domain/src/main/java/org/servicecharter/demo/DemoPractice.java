package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.freedom.Policies;
import org.servicecharter.practice.freedom.PolicyTerms;
import org.servicecharter.practice.guide.GuideLine;
import org.servicecharter.practice.guide.GuideTexts;
import org.servicecharter.practice.learning.ItemTerms;
import org.servicecharter.practice.learning.Training;
import org.servicecharter.touchpoint.Touchpoint;
import org.servicecharter.touchpoint.Touchpoints;
import org.servicecharter.touchpoint.file.TouchpointSheet;

/** The demo's journey, with what is asked and free along it, and how often that was used. */
@ApplicationScoped
class DemoPractice {

    private static final String DAMAGED = "A book came back damaged";
    private static final int POLICY_MONTHS = 10;

    /** Whoever it was. */
    private static final List<Integer> USED_DAYS_AGO = List.of(1, 4, 5, 11, 19, 33, 34, 52, 70, 96, 121, 180);

    @Inject
    private TouchpointSheet sheet;

    @Inject
    private Touchpoints touchpoints;

    @Inject
    private GuideTexts texts;

    @Inject
    private Policies policies;

    @Inject
    private Training training;

    void load(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        sheet.carryOut(DemoFiles.read("touchpoints.csv"));
        Map<String, String> codes = new HashMap<>();
        touchpoints.all().stream()
                .map(pair -> (Touchpoint) pair[0])
                .forEach(one -> codes.put(one.getName(), one.getCode()));
        for (CSVRecord line : DemoFiles.lines("guide.csv")) {
            GuideLine.Kind kind = GuideLine.Kind.valueOf(line.get("kind"));
            texts.add(codes.get(line.get("touchpoint")), kind, line.get("words"));
        }
        String policy = policies.begin(
                new PolicyTerms(
                        codes.get(DAMAGED),
                        "everybody at the lending desk",
                        "Waive the fee for a book that was damaged by accident.",
                        new BigDecimal("20"),
                        "EUR",
                        "books of the reading rooms"),
                "1003",
                today.minusMonths(POLICY_MONTHS).atTime(9, 0).toInstant(ZoneOffset.UTC));
        for (int daysAgo : USED_DAYS_AGO) {
            policies.use(policy, codes.get(DAMAGED), today.minusDays(daysAgo));
        }
        practise(
                ServiceLevel.SYNTHETIC,
                ExchangeType.QUICK,
                "Somebody comes in out of the rain and looks around. You sit at the lending desk.",
                "Look up, say good morning, and ask how you can help.",
                "Somebody who looks up is found. The same first words for everybody are fine.",
                "Finish the list you are at, then look up.",
                "Wait until they come to the desk.");
        practise(
                ServiceLevel.GENUINE,
                ExchangeType.RESOLUTION,
                "A boy brings back a book that his dog has chewed. He is near to tears.",
                "Ask how it happened, and say what will become of it.",
                "He came back, which took courage. What he remembers is whether you saw it.",
                "Say what the book costs.",
                "Take it without a word.");
    }

    private void practise(
            ServiceLevel level, ExchangeType exchange, String situation, String best, String why, String... others) {
        training.add(
                new ItemTerms(situation, List.of(others[0], best, others[1]), 1, why, level, null, exchange, null),
                "1003");
    }
}

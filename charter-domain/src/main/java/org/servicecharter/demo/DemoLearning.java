package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.Scenario;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.leadership.LeadershipAnswers;
import org.servicecharter.practice.leadership.LeadershipQuestion;
import org.servicecharter.practice.learning.Training;

/** What the demo's people have practised, want to learn next, and say of how they are led. */
@ApplicationScoped
class DemoLearning {

    @Inject
    private People people;

    @Inject
    private Training training;

    @Inject
    private LeadershipAnswers answers;

    void load(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<String> everyone = people.employedOn(today).stream()
                .map(Person::getCode)
                .sorted() // by staff number, so that the newest come last
                .toList();
        List<String> floor = training.codes(ServiceLevel.SYNTHETIC);
        for (int place = 0; place < everyone.size(); place++) {
            practise(everyone.get(place), place, floor, today);
        }
        DemoFiles.lines("steps.csv")
                .forEach(line -> training.write(line.get("person"), line.get("words"), line.get("coach")));
        DemoFiles.lines("leadership.csv").forEach(line -> answers.say(line.get("person"), said(line)));
    }

    /** Three of four stand on the floor of level 1; fewer have gone on from there. */
    private void practise(String person, int place, List<String> floor, LocalDate today) {
        if (place % 4 != 2) {
            floor.forEach(item -> training.done(person, item, today.minusDays(place)));
        }
        if (place % 2 != 0) {
            training.done(person, Scenario.WANTED_SUIT.name(), today.minusDays(place));
        }
        if (place % 3 == 0) {
            training.done(person, Scenario.AIRPORT_LUGGAGE.name(), today.minusDays(place));
        }
    }

    private static Map<LeadershipQuestion, EncounterKind> said(CSVRecord line) {
        Map<LeadershipQuestion, EncounterKind> said = new EnumMap<>(LeadershipQuestion.class);
        for (LeadershipQuestion question : LeadershipQuestion.values()) {
            said.put(question, EncounterKind.valueOf(line.get(question.name().toLowerCase(Locale.ROOT))));
        }
        return said;
    }
}

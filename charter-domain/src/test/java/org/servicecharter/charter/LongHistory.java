package org.servicecharter.charter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Review;
import org.servicecharter.charter.version.Side;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.charter.version.VersionState;

/** A charter of 200 clauses in its twentieth version; every second clause reads differently in each. */
@Stateless
@PermitAll
public class LongHistory {

    private static final Instant THEN = Instant.parse("2026-01-05T09:00:00Z");

    @Inject
    private Charters charters;

    /** @param word stands in every clause */
    public void write(String code, String word) {
        Charter charter = new Charter(code, "en", null, THEN);
        charters.add(charter);
        CharterVersion version = new CharterVersion(code, dated(), "ada", THEN);
        clauses(version.draft("ada", THEN), word);
        charters.add(version);
        publish(charter, version);
        for (int number = 2; number <= 20; number++) {
            CharterVersion next = version.next("ada", THEN);
            Draft draft = next.draft("ada", THEN);
            draft.describe(next.getParticulars(), dated());
            for (int nth = 0; nth < 200; nth += 2) {
                draft.reword("c" + nth, 0, "We answer " + word + " within " + nth + "." + number + " days");
            }
            charters.add(next);
            publish(charter, next);
            version.become(VersionState.SUPERSEDED);
            version = next;
        }
    }

    private static void clauses(Draft draft, String word) {
        for (int nth = 0; nth < 200; nth++) {
            String wording = "We answer " + word + " within " + nth + " days";
            if (nth % 10 == 0) {
                draft.addPrinciple("c" + nth, wording, cards());
            } else {
                draft.addBehaviour("c" + (nth - nth % 10), Side.DO, "c" + nth, wording, cards());
            }
        }
    }

    private static List<ClauseSource> cards() {
        return List.of(new ClauseSource(
                "WORK-L",
                "Letters",
                "Answers",
                3,
                List.of(new SourceCard("DO", "Open every letter on the day it comes"))));
    }

    private static Particulars dated() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return new Particulars("Letters", null, "Letters", "All", "Head", "Director", day, day.plusYears(1));
    }

    private static void publish(Charter charter, CharterVersion version) {
        boolean first = version.getNumber() == 1;
        version.submit(Review.withoutConsultation("For a test"));
        version.publish(
                first ? null : ChangeKind.EDITORIAL,
                first ? null : "For a test",
                version.wording().text(charter.getKind(), charter.getLanguage()),
                "pia",
                THEN);
        version.become(VersionState.PUBLISHED);
    }
}

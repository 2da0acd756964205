package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.servicecharter.practice.followup.FollowUps;
import org.servicecharter.practice.followup.TalkTerms;

/** What Keiko Tanaka promised at the lending desk, and Tomás Herrera's talk with a school. */
@ApplicationScoped
class DemoFollowUps {

    private static final String KEIKO = "1006";
    private static final String TOMAS = "1004";

    @Inject
    private FollowUps followUps;

    void load(LocalDate today) {
        followUps.promise(
                KEIKO, "Mr Adler", "Ask whether the list of audio books was enough", today.plusDays(1), today);
        followUps.promise(
                KEIKO, null, "Say whether the second copy can be had from the branch", today.plusDays(3), today);
        followUps.begin(
                TOMAS,
                new TalkTerms(
                        "Hill School",
                        "A school in which every class reads a book together in autumn, and talks to whoever wrote it.",
                        "Two classes a week in our large room; or we come to them with the boxes. Who carries them up?",
                        "We have no room for forty before next summer.",
                        today.plusDays(40)),
                today);
    }
}

package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.MovedClock;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;

@ExtendWith(ArquillianExtension.class)
class ComingIntoForceIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterQueries queries;

    @Inject
    private ComingIntoForce comingIntoForce;

    @Inject
    private CharterCalendar calendar;

    @Inject
    private Publications publications;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Ada ada;

    @Test
    @DisplayName("CC-21: until its day has come the version before it is the one in force")
    void aVersionForALaterDayIsReadableAndNotYetInForce() throws Exception {
        String code = journey.published("In force in ten days");
        next(code, ChangeKind.MATERIAL, today().plusDays(10));

        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(1);
        assertThat(queries.current(code).number()).isEqualTo(1);
        assertThat(queries.published(code, 2).announced()).isTrue();
        assertThat(queries.published(code, 1).superseded()).isFalse();
        clock.later(Duration.ofDays(9), () -> {
            assertThat(comingIntoForce.due()).doesNotContain(code);
            comingIntoForce.arrive(code);
        });
        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void onItsDayItSupersedesTheOneBeforeOnce() throws Exception {
        String code = journey.published("In force tomorrow");
        next(code, ChangeKind.EDITORIAL, today().plusDays(1));

        clock.later(Duration.ofDays(1), () -> {
            assertThat(comingIntoForce.due()).contains(code);
            calendar.look();
            comingIntoForce.arrive(code);
            assertThat(comingIntoForce.due()).doesNotContain(code);
        });
        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(2);
        assertThat(queries.current(code).number()).isEqualTo(2);
        assertThat(queries.published(code, 1).superseded()).isTrue();
        assertThat(publications.begun(code))
                .extracting(CharterInForce::versionNumber, CharterInForce::change)
                .containsExactly(tuple(1, ChangeKind.MATERIAL), tuple(2, ChangeKind.EDITORIAL));
    }

    @Test
    void aFirstVersionForALaterDayIsReadByWhoAsksForItAndNotListed() throws Exception {
        String code = journey.readyDraft("The first of its kind");
        journey.describe(code, today().plusDays(3));
        journey.submit(code);
        journey.publish(code, null, null);

        assertThat(queries.inForce(code)).isEmpty();
        assertThat(queries.allInForce())
                .extracting(PublishedVersion::charterCode)
                .doesNotContain(code);
        assertThat(queries.current(code).announced()).isTrue();
        assertThat(publications.begun(code)).isEmpty();
    }

    @Test
    @DisplayName("SO-06: what an overtaken version would have changed is still asked for")
    void aVersionThatIsOvertakenNeverComes() throws Exception {
        String code = journey.published("Overtaken");
        next(code, ChangeKind.MATERIAL, today().plusDays(10));
        next(code, ChangeKind.EDITORIAL, today());

        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(3);
        assertThat(queries.published(code, 2).superseded()).isTrue();
        clock.later(Duration.ofDays(10), () -> comingIntoForce.arrive(code));
        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(3);
        assertThat(publications.begun(code))
                .last()
                .extracting(CharterInForce::versionNumber, CharterInForce::change)
                .containsExactly(3, ChangeKind.MATERIAL);
    }

    @Test
    void twoThatAreDueAfterAPauseAreOneStep() throws Exception {
        String code = journey.published("After a pause");
        next(code, ChangeKind.MATERIAL, today().plusDays(2));
        next(code, ChangeKind.EDITORIAL, today().plusDays(4));

        clock.later(Duration.ofDays(5), () -> comingIntoForce.arrive(code));

        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(3);
        assertThat(queries.published(code, 2).superseded()).isTrue();
        assertThat(publications.begun(code))
                .last()
                .extracting(CharterInForce::versionNumber, CharterInForce::change)
                .containsExactly(3, ChangeKind.MATERIAL);
    }

    private void next(String code, ChangeKind change, LocalDate effectiveOn) throws Exception {
        ada.does(() -> beginning.startNext(code));
        journey.describe(code, effectiveOn);
        journey.submit(code);
        journey.publish(code, change, "So that people know");
    }

    private LocalDate today() {
        return organisation.today();
    }
}

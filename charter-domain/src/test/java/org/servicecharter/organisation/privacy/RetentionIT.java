package org.servicecharter.organisation.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.MovedClock;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.reminder.RoundSituation;
import org.servicecharter.storage.OwnerOfTables;

@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-24: what is due is deleted at night, by one node, class by class")
class RetentionIT {

    private static final String WHY = "As the works council agreed";

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private RoundSituation rounds;

    @Inject
    private RetentionSettings settings;

    @Inject
    private RetentionNight night;

    @Inject
    private RetentionTimer timer;

    @Inject
    private AllColumns columns;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private MovedClock clock;

    @Inject
    private Adam adam;

    @BeforeEach
    void people() throws SQLException {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
        owner.does("update retention_night set night = date '2000-01-01'");
    }

    @AfterEach
    void nothingIsSet() throws SQLException {
        owner.does("delete from retention");
        owner.does("update retention_night set night = date '2000-01-01'");
    }

    @Test
    void nothingIsDeletedBeforeSomebodyHasDecided() throws Exception {
        assertThat(adam.get(settings::all)).hasSize(5).allSatisfy(row -> {
            assertThat(row.set()).isFalse();
            assertThat(row.amount()).isPositive();
        });
        String person = leaver(LocalDate.parse("1950-01-01"));
        timer.look();
        assertThat(columns.holding(person)).contains("person.code");
    }

    @Test
    void whoLeftLongAgoIsErasedAndTheirSuccessorsAreNot() throws Exception {
        String old = leaver(LocalDate.parse("1950-01-01"));
        String young = leaver(LocalDate.now().minusDays(1));
        RetentionRow before = adam.get(() -> settings.preview(RetentionClass.RECORDS, 60));
        assertThat(before.dueNow()).isPositive();
        adam.does(() -> settings.keep(RetentionClass.RECORDS, 60, WHY));

        timer.look();

        assertThat(columns.holding(old)).isEmpty();
        assertThat(columns.holding(young)).contains("person.code");
        assertThat(adam.get(settings::all).get(0).dueNow()).isZero();
    }

    @Test
    void lettersNotesAndOldLinksGoWhenTheirTimeIsOver() throws Exception {
        situation.reachable("emil", "emil@example.org");
        String code = situation.published("Letters that go");
        clock.later(Duration.ofDays(12), () -> rounds.walk(code));
        owner.does("update outgoing_mail set state = 'SENT' where subject like '%Letters that go%'");
        adam.does(() -> settings.keep(RetentionClass.LETTERS, 1, WHY));
        adam.does(() -> settings.keep(RetentionClass.AUDIT, 1, WHY));
        assertThat(columns.holding("Letters that go")).contains("outgoing_mail.subject");

        timer.look();
        assertThat(columns.holding("Letters that go")).contains("outgoing_mail.subject");
        clock.later(Duration.ofDays(60), timer::look);

        assertThat(columns.holding("Letters that go")).doesNotContain("outgoing_mail.subject");
        assertThat(columns.holding("privacy.retention")).doesNotContain("audit_entry.act");
    }

    @Test
    void aNightIsClaimedOnce() {
        assertThat(List.of(night.claim(), night.claim())).containsExactly(true, false);
    }

    @Test
    void aTimeNeedsAReasonAndBounds() {
        for (Integer amount : Arrays.asList(0, -1, 601)) {
            assertRefused(amount, WHY, "time");
        }
        assertRefused(12, " ", "reason");
        assertRefused(null, "x".repeat(301), "reason");
    }

    private void assertRefused(Integer amount, String why, String what) {
        assertThatThrownBy(() -> adam.does(() -> settings.keep(RetentionClass.LETTERS, amount, why)))
                .isInstanceOf(RetentionNotUsable.class)
                .hasMessageContaining("privacy.retention." + what);
    }

    private String leaver(LocalDate last) throws SQLException {
        String code = "left" + Long.toString(System.nanoTime(), 36);
        situation.aColleague(code, "Somebody " + code, code + "@example.org");
        owner.does("update person set starts_on = date '1940-01-01', ends_on = date '" + last + "' where code = '"
                + code + "'");
        return code;
    }
}

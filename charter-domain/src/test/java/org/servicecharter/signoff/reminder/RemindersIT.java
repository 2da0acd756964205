package org.servicecharter.signoff.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.MovedClock;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.review.CharterWithdrawing;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.MailState;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;

/** SO-20 with the moved clock: Mia's team is Emil, who has no mail address, and Ella, who has; 14 days to sign. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private RoundSituation rounds;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private CharterWithdrawing withdrawing;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MailQueries mail;

    @Inject
    private MovedClock clock;

    @Inject
    private Adam adam;

    @Inject
    private Ella ella;

    @Inject
    private Pia pia;

    @BeforeEach
    void aTeam() {
        situation.aTeam();
        situation.reachable("mia", "mia@reminders.example");
        situation.reachable("ella", "ella@reminders.example");
        situation.reachable("emil", null);
    }

    @AfterEach
    void ellaIsHere() {
        rounds.employ("ella", organisation.today().minusYears(3), null);
    }

    @Test
    @DisplayName("SO-20: asked, reminded before and after the day, then the manager is told; each letter once")
    void theLadderOfReminders() throws Exception {
        String title = "Up the ladder";
        String code = situation.published(title);
        rounds.walk(code);
        rounds.walk(code);
        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign");
        assertThat(text(rounds.to(title, "ella").get(0)))
                .contains("Hello Ella Eriksen")
                .contains("/signoff/read?charter=" + code);

        for (int day : List.of(5, 11, 12, 15, 18, 19, 22, 23, 40, 100)) {
            clock.later(Duration.ofDays(day), () -> rounds.walk(code));
        }

        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign", "signSoon", "signLate", "signLate");
        assertThat(rounds.to(title, "emil")).isEmpty();
        List<MailRow> told = rounds.to(title, "mia").stream()
                .filter(row -> row.kind().equals("teamLate"))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).subject()).contains("2 signatures are missing");
        assertThat(text(told.get(0)))
                .contains("Ella Eriksen\nEmil Ek")
                .contains("One of them has no mail address")
                .contains("/signoff/team");
    }

    @Test
    @DisplayName("SO-20: nothing is put twice, by several nodes or after a restart amid the walk")
    void nothingIsPutTwice() throws Exception {
        String title = "Once, whoever walks";
        String code = situation.published(title);
        rounds.walkAtOnce(code);
        rounds.forget(code);
        rounds.walkAtOnce(code);

        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign");
        assertThat(rounds.kinds(title, "mia")).containsExactly("toSign");
    }

    @Test
    @DisplayName("Whoever has signed is not reminded, also not by a letter that still waits")
    void whoeverHasSignedIsNotReminded() throws Exception {
        String title = "Signed in time";
        String code = situation.published(title);
        rounds.walk(code);
        SigningCopy copy = ella.get(() -> opening.open(code));
        ella.does(() -> signing.sign(new Signature(code, 1, copy.text().sha256(), true, false)));

        assertThat(rounds.to(title, "ella")).extracting(MailRow::state).containsExactly(MailState.WITHDRAWN);
        assertThat(rounds.to(title, "mia")).extracting(MailRow::state).containsExactly(MailState.WAITING);
        clock.later(Duration.ofDays(20), () -> rounds.walk(code));
        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign");
        assertThat(text(rounds.to(title, "mia").get(2))).contains("Emil Ek").doesNotContain("Ella Eriksen");
    }

    @Test
    @DisplayName("SO-11: whoever has left is neither reminded nor told of")
    void leaversAreNotReminded() throws Exception {
        String title = "Left before the day";
        String code = situation.published(title);
        rounds.employ("ella", organisation.today().minusYears(3), organisation.today());
        rounds.walk(code);
        clock.later(Duration.ofDays(20), () -> rounds.walk(code));

        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign");
        assertThat(text(rounds.to(title, "mia").get(2))).doesNotContain("Ella Eriksen");
    }

    @Test
    @DisplayName("SO-09: a joiner is asked on the first day at work, with a ladder of their own")
    void joinersHaveALadderOfTheirOwn() throws Exception {
        String title = "Joined later";
        String code = situation.published(title);
        rounds.employ("ella", organisation.today().plusDays(10), null);
        rounds.walk(code);
        assertThat(rounds.kinds(title, "ella")).isEmpty();

        clock.later(Duration.ofDays(20), () -> rounds.walk(code));
        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign");
        clock.later(Duration.ofDays(21), () -> rounds.walk(code));
        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign", "signSoon");
    }

    @Test
    void nobodyIsRemindedOfWhatWasWithdrawn() throws Exception {
        String title = "Taken back";
        String code = situation.published(title);
        rounds.walk(code);
        Long campaign = rounds.campaign(code);
        pia.does(() -> withdrawing.withdraw(code, "We no longer run the desk"));

        clock.later(
                Duration.ofDays(20), () -> assertThat(rounds.walkOn(campaign)).isFalse());
        assertThat(rounds.kinds(title, "ella")).containsExactly("toSign");
    }

    private String text(MailRow row) throws Exception {
        return adam.get(() -> mail.letter(row.id())).text();
    }
}

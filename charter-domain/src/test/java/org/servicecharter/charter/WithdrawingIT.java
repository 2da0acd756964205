package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.MovedClock;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.review.CharterWithdrawing;
import org.servicecharter.charter.review.NotAnnounced;
import org.servicecharter.charter.review.NothingToWithdraw;
import org.servicecharter.charter.review.ReviewCalendar;
import org.servicecharter.charter.review.ReviewDue;
import org.servicecharter.charter.review.WithdrawalView;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.SignatureQueries;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.WaitingRow;

/** A charter comes up for review, or is taken back; either way what was published stays. */
@ExtendWith(ArquillianExtension.class)
class WithdrawingIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterQueries queries;

    @Inject
    private CharterWithdrawing withdrawing;

    @Inject
    private ReviewDue reviewDue;

    @Inject
    private ReviewCalendar calendar;

    @Inject
    private ComingIntoForce coming;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private MovedClock clock;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Pia pia;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName("A withdrawn charter stays readable with the reason, and nobody is asked to sign it")
    void aWithdrawnCharterStaysReadable() throws Exception {
        String code = journey.published("To be withdrawn");
        String text = queries.inForce(code).orElseThrow().original().sha256();
        assertThat(asked(code)).isTrue();

        assertThatThrownBy(() -> ada.does(() -> withdrawing.withdraw(code, "I want to")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> pia.does(() -> withdrawing.withdraw(code, " ")))
                .isInstanceOf(ReasonMissing.class);
        assertThat(queries.inForce(code)).isPresent();
        pia.does(() -> withdrawing.withdraw(code, "We no longer run the desk"));

        assertThat(queries.inForce(code)).isEmpty();
        assertThat(queries.current(code).over()).isTrue();
        assertThat(queries.published(code, 1).original().sha256()).isEqualTo(text);
        assertThat(withdrawing.withdrawal(code, 1))
                .get()
                .extracting(WithdrawalView::reason, WithdrawalView::by)
                .containsExactly("We no longer run the desk", "pia");
        assertThat(asked(code)).isFalse();
        assertThatThrownBy(() -> pia.does(() -> withdrawing.withdraw(code, "Again")))
                .isInstanceOf(NothingToWithdraw.class);
    }

    @Test
    @DisplayName("A version is called off before its day: the one in force stays, and so does who is asked to sign it")
    void anAnnouncedVersionIsCalledOff() throws Exception {
        String code = journey.published("Called off");
        ada.does(() -> beginning.startNext(code));
        journey.describe(code, organisation.today().plusDays(5));
        journey.submit(code);
        journey.publish(code, ChangeKind.MATERIAL, "Too early");
        assertThat(queries.published(code, 2).announced()).isTrue();

        assertThatThrownBy(() -> ada.does(() -> withdrawing.callOff(code, 2, "I want to")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> pia.does(() -> withdrawing.callOff(code, 1, "It is in force")))
                .isInstanceOf(NotAnnounced.class);
        pia.does(() -> withdrawing.callOff(code, 2, "A number was wrong"));

        assertThat(queries.current(code).number()).isEqualTo(1);
        assertThat(queries.published(code, 2).over()).isTrue();
        assertThat(withdrawing.withdrawal(code, 2))
                .get()
                .extracting(WithdrawalView::reason)
                .isEqualTo("A number was wrong");
        assertThat(asked(code)).isTrue();
        clock.later(Duration.ofDays(6), () -> {
            coming.arrive(code);
            assertThat(queries.current(code).number()).isEqualTo(1);
        });
        assertThatThrownBy(() -> pia.does(() -> withdrawing.callOff(code, 2, "Again")))
                .isInstanceOf(NotAnnounced.class);
    }

    @Test
    @DisplayName("SO-09: what comes after a withdrawn version asks everybody")
    void aNextVersionAsksEverybody() throws Exception {
        String code = journey.published("Withdrawn and back");
        pia.does(() -> withdrawing.withdraw(code, "To be thought over"));

        ada.does(() -> beginning.startNext(code));
        journey.describe(code);
        journey.submit(code);
        journey.publish(code, ChangeKind.EDITORIAL, "A comma");

        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(2);
        assertThat(asked(code)).isTrue();
    }

    @Test
    @DisplayName("CC-22: on its review date a charter is to be looked at again, and stays in force")
    void reviewIsDueOnItsDay() throws Exception {
        String code = journey.published("To be looked at again");
        clock.later(Duration.ofDays(364), () -> assertThat(reviewDue.due()).doesNotContain(code));

        clock.later(Duration.ofDays(367), () -> {
            assertThat(reviewDue.due()).contains(code);
            calendar.look();
            assertThat(reviewDue.due()).doesNotContain(code);
        });

        assertThat(queries.inForce(code).orElseThrow().state()).isEqualTo(VersionState.REVIEW_DUE);
        pia.does(() -> withdrawing.withdraw(code, "Nobody looked at it"));
        assertThat(queries.current(code).state()).isEqualTo(VersionState.WITHDRAWN);
    }

    private boolean asked(String code) throws Exception {
        return ella.get(() -> signatures.waiting()).stream()
                .map(WaitingRow::charterCode)
                .anyMatch(code::equals);
    }
}

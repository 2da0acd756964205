package org.servicecharter.charter.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.MovedClock;
import org.servicecharter.as.Pia;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.signoff.SignoffSituation;

/** CC-22: those who edited a charter are reminded to look at it again; Ada edits, and the review is a year away. */
@ExtendWith(ArquillianExtension.class)
class ReviewLettersIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private OutboxSituation letters;

    @Inject
    private ReviewCalendar calendar;

    @Inject
    private CharterWithdrawing withdrawing;

    @Inject
    private MovedClock clock;

    @Inject
    private Pia pia;

    @BeforeEach
    void adaWorksHere() {
        situation.aTeam();
        situation.aColleague("ada", "Ada Adler", "ada@reviews.example");
    }

    @Test
    @DisplayName("CC-22: who edited the version gets a letter thirty days before its review and one on the day")
    void editorsAreRemindedOfTheReview() throws Exception {
        String title = "Looked at again in a year";
        situation.published(title);
        on(300, 330, 345, 360);
        assertThat(about(title)).extracting(MailRow::kind).containsExactly("reviewSoon");

        on(366, 367, 400);
        assertThat(about(title)).extracting(MailRow::kind).containsExactlyInAnyOrder("reviewSoon", "reviewDue");
    }

    @Test
    void nobodyIsRemindedOfAWithdrawnCharter() throws Exception {
        String title = "Withdrawn before its review";
        String code = situation.published(title);
        pia.does(() -> withdrawing.withdraw(code, "We no longer run the desk"));
        on(345, 367);
        assertThat(about(title)).isEmpty();
    }

    private void on(int... days) throws Exception {
        for (int day : days) {
            clock.later(Duration.ofDays(day), calendar::look);
        }
    }

    private List<MailRow> about(String title) throws Exception {
        return letters.found(title).stream()
                .filter(row -> row.kind().startsWith("review"))
                .toList();
    }
}

package org.servicecharter.practice.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.SignoffSituation;

/** Promises to customers and talks about their future: one's own, each with its day. */
@ExtendWith(ArquillianExtension.class)
class FollowUpIT {

    @Inject
    private FollowUpKeeping keeping;

    @Inject
    private FutureTalking talking;

    @Inject
    private FollowUpDay day;

    @Inject
    private FollowUps followUps;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private SignoffSituation situation;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private final String mark = "mark" + UUID.randomUUID();
    private LocalDate today;

    @BeforeEach
    void aTeam() {
        situation.aTeam();
        today = organisation.today();
    }

    @Test
    @DisplayName("S2: a promise to follow up has a day, is one's own, is kept, and opened again")
    void aPromiseIsKept() throws Exception {
        String code = ella.get(() -> keeping.promise("Mrs K.", mark, today.plusDays(2)));

        assertThat(of(ella.get(() -> keeping.open()))).singleElement().satisfies(row -> {
            assertThat(row.customer()).isEqualTo("Mrs K.");
            assertThat(row.overdue()).isFalse();
        });
        assertThat(of(emil.get(() -> keeping.open()))).isEmpty();
        assertThatThrownBy(() -> emil.does(() -> keeping.done(code))).isInstanceOf(FollowUpNotFound.class);
        ella.does(() -> keeping.done(code));
        assertThat(of(ella.get(() -> keeping.open()))).isEmpty();
        assertThat(of(ella.get(() -> keeping.kept()))).hasSize(1);
        ella.does(() -> keeping.undo(code));
        assertThat(of(ella.get(() -> keeping.open()))).hasSize(1);
        assertThatThrownBy(() -> ella.does(() -> keeping.putOff(code, today.minusDays(1))))
                .isInstanceOf(DateNotUsable.class);
        ella.does(() -> keeping.putOff(code, today));
        assertThat(of(ella.get(() -> keeping.open()))).allMatch(FollowUpRow::today);
    }

    @Test
    void aPromiseNeedsWordsAndADayToCome() {
        assertThatThrownBy(() -> ella.does(() -> keeping.promise(null, " ", today)))
                .isInstanceOf(WordingNotUsable.class);
        assertThatThrownBy(() -> ella.does(() -> keeping.promise("x".repeat(61), mark, today)))
                .isInstanceOf(WordingNotUsable.class);
        assertThatThrownBy(() -> ella.does(() -> keeping.promise(null, mark, null)))
                .isInstanceOf(DateNotUsable.class);
    }

    @Test
    @DisplayName("S0: a talk about a customer's future has a next day, and goes on")
    void aTalkHasANextDay() throws Exception {
        assertThatThrownBy(() -> ella.does(() -> talking.begin(talk(null)))).isInstanceOf(DateNotUsable.class);
        String code = ella.get(() -> talking.begin(talk(today.plusDays(30))));
        long seen = ella.get(() -> talking.talk(code)).revision();

        assertThatThrownBy(() -> emil.does(() -> talking.talk(code))).isInstanceOf(FollowUpNotFound.class);
        ella.does(() -> talking.goOn(code, seen, talk(today.plusDays(60))));
        assertThatThrownBy(() -> ella.does(() -> talking.end(code, seen))).isInstanceOf(FollowUpChangedMeanwhile.class);
        ella.does(() -> talking.end(code, ella.get(() -> talking.talk(code)).revision()));
        assertThat(ella.get(() -> talking.talk(code)).endedOn()).isEqualTo(today);
        ella.does(() -> talking.takeUp(code, ella.get(() -> talking.talk(code)).revision()));
        assertThat(ella.get(() -> talking.mine()))
                .filteredOn(row -> row.code().equals(code))
                .singleElement()
                .satisfies(row -> assertThat(row.terms().nextOn()).isEqualTo(today.plusDays(60)));
    }

    @Test
    @DisplayName("Whoever has something due is reminded once for its day, and again when it was moved")
    void whatIsDueIsToldOnce() throws Exception {
        String code = emil.get(() -> keeping.promise(null, mark, today));
        assertThat(day.toRemind()).contains("emil");

        day.remind("emil");

        assertThat(day.toRemind()).doesNotContain("emil");
        emil.does(() -> keeping.putOff(code, today));
        assertThat(day.toRemind()).contains("emil");
        emil.does(() -> keeping.done(code));
        assertThat(day.toRemind()).doesNotContain("emil");
    }

    @Test
    @DisplayName("The customer's name is forgotten after its days, and what was promised stays")
    void theCustomerIsForgotten() throws Exception {
        String code = ella.get(() -> keeping.promise("Mrs K.", mark, today));
        ella.does(() -> keeping.done(code));

        day.forget();
        assertThat(of(ella.get(() -> keeping.kept())))
                .extracting(FollowUpRow::customer)
                .containsExactly("Mrs K.");

        transaction.begin();
        followUps.forgetCustomers(today.plusDays(1));
        transaction.commit();
        assertThat(of(ella.get(() -> keeping.kept())))
                .extracting(FollowUpRow::customer)
                .containsOnlyNulls();
    }

    private List<FollowUpRow> of(List<FollowUpRow> rows) {
        return rows.stream().filter(row -> row.words().equals(mark)).toList();
    }

    private TalkTerms talk(LocalDate next) {
        return new TalkTerms(null, mark, null, "Not on Sundays", next);
    }
}

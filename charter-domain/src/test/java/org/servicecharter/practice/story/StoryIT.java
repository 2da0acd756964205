package org.servicecharter.practice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.coverage.ClauseNotInForce;
import org.servicecharter.practice.recognition.AnsweredAlready;
import org.servicecharter.practice.recognition.ColleagueNotKnown;
import org.servicecharter.practice.recognition.PrincipleNotChosen;
import org.servicecharter.practice.recognition.Thanking;
import org.servicecharter.practice.recognition.ThanksNotFound;
import org.servicecharter.practice.recognition.ThanksQueries;
import org.servicecharter.practice.recognition.ThanksRow;
import org.servicecharter.practice.recognition.WaitingThanks;
import org.servicecharter.signoff.SignoffSituation;

/** Stories are told, found, told again and withdrawn; a team hears one; colleagues are thanked. */
@ExtendWith(ArquillianExtension.class)
class StoryIT {

    @Inject
    private StoryTelling telling;

    @Inject
    private StoryQueries queries;

    @Inject
    private StoryOfTheWeek week;

    @Inject
    private Thanking thanking;

    @Inject
    private ThanksQueries thanks;

    @Inject
    private WaitingThanks waiting;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private SignoffSituation situation;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    private final String mark = "mark" + UUID.randomUUID();
    private String charter;
    private ClauseKey principle;

    @BeforeEach
    void aTeamAndACharterInForce() throws Exception {
        situation.aTeam();
        charter = situation.published(mark);
        principle = ella.get(() -> queries.principles()).stream()
                .map(ClauseInForce::key)
                .filter(key -> key.charter().equals(charter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStoryIsFoundByWhatItSaysAndShows() throws Exception {
        String code = ella.get(() -> telling.tell(terms("Élan " + mark, principle), true))
                .code();
        ella.does(() -> telling.tell(terms("Another " + mark, null), false));

        StorySearch shown = new StorySearch(
                "elan " + mark, StoryKind.REAL, Tone.POSITIVE, principle, null, ServiceLevel.SUPER, true, false);
        assertThat(emil.get(() -> queries.page(shown, 0, 50))).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo(code);
            assertThat(row.teller()).isEqualTo("Ella Eriksen");
            assertThat(row.principle().text()).isEqualTo("We see you");
            assertThat(row.own()).isFalse();
        });
        assertThat(emil.get(() -> queries.count(shown))).isEqualTo(1);
        assertThat(emil.get(() -> queries.count(words()))).isEqualTo(2);
        assertThat(emil.get(() -> queries.page(words(), 1, 1)))
                .extracting(StoryRow::code)
                .containsExactly(code);
        StorySearch mine = new StorySearch(mark, null, null, null, null, null, false, true);
        assertThat(ella.get(() -> queries.count(mine))).isEqualTo(1);
        assertThat(emil.get(() -> queries.count(mine))).isZero();
        assertThatThrownBy(() -> ella.does(() -> telling.tell(terms("x", new ClauseKey(charter, "none")), true)))
                .isInstanceOf(ClauseNotInForce.class);
    }

    @Test
    @DisplayName("S0: what stories tell of each kind of encounter is counted; what is withdrawn is not")
    void storiesAreCountedByKind() throws Exception {
        KindEvidence before = ofTheFirstKind();
        StoryRow told = ella.get(() -> queries.story(
                telling.tell(terms("Counted " + mark, principle), true).code(), null));
        assertThat(ofTheFirstKind())
                .isEqualTo(new KindEvidence(EncounterKind.FIRST, before.good() + 1, before.bad(), before.told() + 1));
        ella.does(() -> telling.withdraw(told.code(), null));
        assertThat(ofTheFirstKind()).isEqualTo(before);
        assertThat(emil.get(queries::evidence)).extracting(KindEvidence::kind).containsExactly(EncounterKind.values());
    }

    private KindEvidence ofTheFirstKind() throws Exception {
        return emil.get(queries::evidence).get(0);
    }

    @Test
    @DisplayName("What a story showed stays readable after later versions")
    void aCitationOutlivesItsVersion() throws Exception {
        String code = ella.get(() -> telling.tell(terms(mark, principle), true)).code();

        situation.publishNext(charter, ChangeKind.MATERIAL);
        long seen = ella.get(() -> queries.story(code, null)).revision();
        ella.does(() -> telling.change(code, seen, null, terms(mark + " again", principle)));

        assertThat(ella.get(() -> queries.story(code, null)).principle())
                .satisfies(cited -> assertThat(cited.version()).isEqualTo(1))
                .satisfies(cited -> assertThat(cited.inForce()).isTrue());
    }

    @Test
    @DisplayName("Without a name nobody is kept, and a key shows whose it is")
    void aNamelessStoryBelongsToItsKey() throws Exception {
        StoryTelling.Told told = ella.get(() -> telling.tell(terms(mark, null), false));

        StoryRow row = ella.get(() -> queries.story(told.code(), told.key()));
        assertThat(row.teller()).isNull();
        assertThat(row.own()).isTrue();
        assertThat(ella.get(() -> queries.story(told.code(), null)).own()).isFalse();
        assertThatThrownBy(() -> ella.does(() -> telling.withdraw(told.code(), null)))
                .isInstanceOf(StoryNotYours.class);
        ella.does(() -> telling.withdraw(told.code(), told.key()));
        assertThatThrownBy(() -> emil.does(() -> queries.story(told.code(), null)))
                .isInstanceOf(StoryNotFound.class);
        assertThat(emil.get(() -> queries.count(words()))).isZero();
        ella.does(() -> telling.putBack(told.code(), told.key()));
        assertThat(emil.get(() -> queries.count(words()))).isEqualTo(1);
    }

    @Test
    void onlyTheTellerTellsItAgainAndAuthorsWithdraw() throws Exception {
        String code = ella.get(() -> telling.tell(terms(mark, null), true)).code();

        assertThatThrownBy(() -> emil.does(() -> telling.change(code, 1, null, terms("Mine", null))))
                .isInstanceOf(StoryNotYours.class);
        long seen = ella.get(() -> queries.story(code, null)).revision();
        ella.does(() -> telling.change(code, seen, null, terms(mark + " again", null)));
        assertThatThrownBy(() -> ella.does(() -> telling.change(code, seen, null, terms("Stale", null))))
                .isInstanceOf(StoryChangedMeanwhile.class);
        assertThat(ella.get(() -> queries.story(code, null)).terms().words()).endsWith("again");
        assertThatThrownBy(() -> emil.does(() -> telling.withdraw(code, null))).isInstanceOf(StoryNotYours.class);
        ada.does(() -> telling.withdraw(code, null));
        assertThat(emil.get(() -> queries.count(words()))).isZero();
    }

    @Test
    void aTeamHearsWhatItsLeadPicks() throws Exception {
        String first = ella.get(() -> telling.tell(terms(mark, null), true)).code();
        String second = ella.get(() -> telling.tell(terms(mark, null), true)).code();

        assertThatThrownBy(() -> ella.does(() -> week.pick(first))).isInstanceOf(NoTeamToMeet.class);
        mia.does(() -> week.pick(first));
        mia.does(() -> week.pick(second));
        assertThat(emil.get(() -> week.mine())).get().returns(second, StoryRow::code);
        ella.does(() -> telling.withdraw(second, null));
        assertThat(mia.get(() -> week.mine())).isEmpty();
        mia.does(() -> week.clear());
        assertThat(mia.get(() -> week.isLead())).isTrue();
    }

    @Test
    @DisplayName("S1: thanks stand on a principle, are read by three, and the manager says a word to them")
    void aColleagueIsThanked() throws Exception {
        assertThatThrownBy(() -> ella.does(() -> thanking.thank("ella", mark, principle)))
                .isInstanceOf(ColleagueNotKnown.class);
        assertThatThrownBy(() -> ella.does(() -> thanking.thank("emil", mark, null)))
                .isInstanceOf(PrincipleNotChosen.class);
        String code = ella.get(() -> thanking.thank("emil", mark, principle));

        assertThat(of(emil.get(() -> thanks.received()))).hasSize(1);
        assertThat(of(ella.get(() -> thanks.given()))).hasSize(1);
        assertThat(of(ella.get(() -> thanks.received()))).isEmpty();
        assertThat(of(mia.get(() -> thanks.waiting()))).hasSize(1);
        assertThat(of(ada.get(() -> thanks.waiting()))).isEmpty();
        assertThatThrownBy(() -> emil.does(() -> thanking.takeBack(code))).isInstanceOf(ThanksNotFound.class);
        ella.does(() -> thanking.takeBack(code));
        assertThat(of(emil.get(() -> thanks.received()))).isEmpty();
        assertThatThrownBy(() -> mia.does(() -> thanking.answer(code, "Well done")))
                .isInstanceOf(ThanksNotFound.class);
        ella.does(() -> thanking.giveAgain(code));

        assertThatThrownBy(() -> ada.does(() -> thanking.answer(code, "Well done")))
                .isInstanceOf(ThanksNotFound.class);
        mia.does(() -> thanking.answer(code, "Well done"));

        assertThat(of(emil.get(() -> thanks.received()))).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo("Well done");
            assertThat(row.answeredBy()).isEqualTo("Mia Marsh");
            assertThat(row.principle().text()).isEqualTo("We see you");
        });
        assertThat(of(mia.get(() -> thanks.waiting()))).isEmpty();
        assertThatThrownBy(() -> ella.does(() -> thanking.takeBack(code))).isInstanceOf(AnsweredAlready.class);
    }

    @Test
    @DisplayName("S1: a manager is reminded once of thanks that wait for a week")
    void aManagerIsRemindedOnce() throws Exception {
        String code = ella.get(() -> thanking.thank("emil", mark, principle));
        assertThat(waiting.forAWeek()).doesNotContain(code);
        transaction.begin();
        em.createQuery("update Thanks t set t.givenAt = :old where t.code = :code")
                .setParameter("old", Instant.now().minus(Duration.ofDays(8)))
                .setParameter("code", code)
                .executeUpdate();
        transaction.commit();

        assertThat(waiting.forAWeek()).contains(code);
        waiting.remind(code);
        assertThat(waiting.forAWeek()).doesNotContain(code);
    }

    private List<ThanksRow> of(List<ThanksRow> rows) {
        return rows.stream().filter(row -> row.words().equals(mark)).toList();
    }

    private StorySearch words() {
        return new StorySearch(mark, null, null, null, null, null, false, false);
    }

    private static StoryTerms terms(String words, ClauseKey principle) {
        return new StoryTerms(
                StoryKind.REAL,
                Tone.POSITIVE,
                words,
                principle,
                null,
                "hall",
                ServiceLevel.SUPER,
                EncounterKind.FIRST,
                true,
                StoryDesign.NONE);
    }
}

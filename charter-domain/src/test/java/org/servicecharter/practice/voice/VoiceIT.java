package org.servicecharter.practice.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
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
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.practice.breakdown.BreakdownQueries;
import org.servicecharter.practice.breakdown.BreakdownSearch;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.insight.InsightNotYours;
import org.servicecharter.practice.insight.InsightNoting;
import org.servicecharter.practice.insight.InsightOnNothing;
import org.servicecharter.practice.insight.InsightRow;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.practice.story.StorySearch;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.signoff.SignoffSituation;

/** Customers speak, and are read before all of staff read them; what is learned stands beside a principle. */
@ExtendWith(ArquillianExtension.class)
class VoiceIT {

    @Inject
    private VoiceHearing hearing;

    @Inject
    private VoiceReading reading;

    @Inject
    private StoryQueries stories;

    @Inject
    private BreakdownQueries breakdowns;

    @Inject
    private InsightNoting insights;

    @Inject
    private SignoffSituation situation;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private final String mark = "mark" + UUID.randomUUID();
    private String charter;

    @BeforeEach
    void aCharterInForce() throws Exception {
        situation.aTeam();
        charter = situation.published(mark);
        transaction.begin();
        em.createQuery("update Charter c set c.kind = :kind where c.code = :code")
                .setParameter("kind", CharterKind.PUBLIC)
                .setParameter("code", charter)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    @DisplayName("A customer is heard at a charter for customers in force, and nobody but its people reads it")
    void aCustomerIsHeard() throws Exception {
        assertThat(hearing.title(charter)).isEqualTo(mark);
        hearing.say(charter, Tone.NEGATIVE, mark);

        assertThat(waiting()).singleElement().returns(mark, VoiceRow::title);
        assertThatThrownBy(() -> ella.does(() -> reading.count(VoiceState.WAITING)))
                .isInstanceOf(Exception.class);
        assertThat(ella.get(() -> stories.count(words()))).isZero();
        assertThatThrownBy(() -> hearing.say("no-such", Tone.NEGATIVE, mark)).isInstanceOf(VoiceNotFound.class);
        assertThatThrownBy(() -> hearing.say(charter, Tone.NEGATIVE, "x".repeat(1001)))
                .isInstanceOf(WordingNotUsable.class);
    }

    @Test
    void itBecomesAStoryOrABreakdownAndIsBroughtBack() throws Exception {
        hearing.say(charter, Tone.POSITIVE, mark);
        String code = waiting().get(0).code();

        ada.does(() -> reading.makeStory(code));
        assertThat(waiting()).isEmpty();
        assertThat(ella.get(() -> stories.count(words()))).isEqualTo(1);
        assertThatThrownBy(() -> ada.does(() -> reading.setAside(code))).isInstanceOf(VoiceDecided.class);
        ada.does(() -> reading.undo(code));
        assertThat(ella.get(() -> stories.count(words()))).isZero();

        ada.does(() -> reading.makeBreakdown(code));
        assertThat(ella.get(() -> breakdowns.page(sought(), 0, 9)))
                .singleElement()
                .satisfies(row -> assertThat(row.byCustomer()).isTrue());
        ada.does(() -> reading.undo(code));
        assertThat(ella.get(() -> breakdowns.count(sought()))).isZero();

        ada.does(() -> reading.setAside(code));
        assertThat(waiting()).isEmpty();
        ada.does(() -> reading.undo(code));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    @DisplayName("S4: what is learned about wants stands beside a principle")
    void anInsightStandsBesideAPrinciple() throws Exception {
        ClauseKey principle = ella.get(() -> stories.principles()).stream()
                .map(ClauseInForce::key)
                .filter(key -> key.charter().equals(charter))
                .findFirst()
                .orElseThrow();
        String code = ella.get(() -> insights.note(principle, mark));

        assertThat(emil.get(() -> insights.page(principle, 0, 9)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.words()).isEqualTo(mark);
                    assertThat(row.principle().text()).isEqualTo("We see you");
                    assertThat(row.editable()).isFalse();
                });
        assertThatThrownBy(() -> ella.does(() -> insights.note(null, mark))).isInstanceOf(InsightOnNothing.class);
        assertThatThrownBy(() -> emil.does(() -> insights.takeAway(code))).isInstanceOf(InsightNotYours.class);
        ella.does(() -> insights.takeAway(code));
        assertThat(emil.get(() -> insights.count(principle))).isZero();
        ella.does(() -> insights.putBack(code));
        assertThat(emil.get(() -> insights.page(principle, 0, 9)))
                .extracting(InsightRow::code)
                .containsExactly(code);
    }

    private List<VoiceRow> waiting() throws Exception {
        return ada.get(() -> reading.page(VoiceState.WAITING, 0, 50)).stream()
                .filter(row -> row.words().equals(mark))
                .toList();
    }

    private StorySearch words() {
        return new StorySearch(mark, null, null, null, null, null, false, false);
    }

    private BreakdownSearch sought() {
        return new BreakdownSearch(mark, null, null, null, null, null);
    }
}

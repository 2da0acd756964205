package org.servicecharter.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
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
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Scenario;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.coverage.ClausesInForce;
import org.servicecharter.signoff.SignoffSituation;

/** Practice rounds, what is counted of them, and next steps. */
@ExtendWith(ArquillianExtension.class)
class LearningIT {

    @Inject
    private Practising practising;

    @Inject
    private ItemWriting writing;

    @Inject
    private LearningQueries learning;

    @Inject
    private FloorQueries floors;

    @Inject
    private StepWriting steps;

    @Inject
    private SignoffSituation situation;

    @Inject
    private ClausesInForce clauses;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    private final String words = "Somebody waits " + UUID.randomUUID();

    @BeforeEach
    void aTeam() throws Exception {
        situation.aTeam();
    }

    @Test
    @DisplayName("AT-13: in Max's shop the round is done by stopping to offer substitutes, by nothing else")
    void theRightAnswerIsToStopOffering() throws Exception {
        List<Scenario.Answer> answers = Scenario.WANTED_SUIT.answers();
        assertThat(emil.get(
                        () -> practising.answer("WANTED_SUIT", answers.indexOf(Scenario.Answer.OFFER_A_SUBSTITUTE))))
                .isFalse();
        assertThat(emil.get(() -> practising.item("WANTED_SUIT")).done()).isFalse();

        assertThat(emil.get(() -> practising.answer("WANTED_SUIT", answers.indexOf(Scenario.Answer.STOP_OFFERING))))
                .isTrue();
        emil.does(() -> practising.practised("WANTED_SUIT"));

        assertThat(emil.get(() -> practising.item("WANTED_SUIT")).done()).isTrue();
        assertThat(ella.get(() -> practising.item("WANTED_SUIT")).done()).isFalse();
        assertThat(emil.get(() -> practising.items(ServiceLevel.GENUINE)))
                .allMatch(item -> item.level() == ServiceLevel.GENUINE)
                .anyMatch(item -> item.scenario() == Scenario.WANTED_SUIT);
    }

    @Test
    void anAuthorWritesAScenarioThatStandsOnAPrinciple() throws Exception {
        String charter = situation.published(words);
        ClauseKey principle = clauses.all().stream()
                .filter(one -> one.key().charter().equals(charter) && one.showsPrinciple())
                .findFirst()
                .orElseThrow()
                .key();
        String code = ada.get(() -> writing.add(terms(1, principle)));

        ItemRow item = emil.get(() -> practising.item(code));
        assertThat(emil.get(() -> practising.charterOn(item)))
                .extracting(ClauseInForce::key)
                .containsExactly(principle);
        assertThat(emil.get(() -> practising.answer(code, 0))).isFalse();
        assertThat(emil.get(() -> practising.answer(code, 1))).isTrue();

        assertThatThrownBy(() -> emil.get(() -> writing.add(terms(1, null)))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ada.get(() -> writing.add(terms(2, null)))).isInstanceOf(ItemNotUsable.class);
        assertThatThrownBy(() -> ada.get(() -> writing.add(
                        new ItemTerms(" ", List.of(), null, null, ServiceLevel.SYNTHETIC, null, null, null))))
                .isInstanceOf(WordingNotUsable.class);
        assertThatThrownBy(() -> ada.does(() -> writing.change(code, item.revision() - 1, terms(0, null))))
                .isInstanceOf(ItemChangedMeanwhile.class);
        ada.does(() -> writing.change(code, item.revision(), terms(0, null)));
        long revision = ada.get(() -> practising.item(code)).revision();
        ada.does(() -> writing.retire(code, revision));
        assertThatThrownBy(() -> emil.get(() -> practising.answer(code, 0))).isInstanceOf(ItemNotFound.class);
    }

    @Test
    @DisplayName("S1: a team is counted, from the smallest group on; level 1 is the floor")
    void aTeamIsCountedAndASmallOneIsNot() throws Exception {
        for (ItemRow item : emil.get(() -> practising.items(ServiceLevel.SYNTHETIC))) {
            emil.does(() -> practising.practised(item.code()));
        }
        assertThat(emil.get(() -> learning.teams()))
                .anyMatch(team -> team.unit().equals("Front desk"))
                .allSatisfy(team -> assertThat(team.isTold())
                        .isEqualTo(team.people() != null && team.people() >= organisation.smallestGroup()));

        assertThat(emil.get(() -> floors.floors()))
                .allSatisfy(floor -> assertThat(floor.practised() == null).isEqualTo(floor.people() == null));

        TeamLearning small = TeamLearning.of("Two of us", true, 2, 1, 1, 1, 4);
        assertThat(small.isTold()).isFalse();
        assertThat(small.levelOne()).isNull();
        TeamLearning four = TeamLearning.of("Four of us", true, 4, 3, 1, 0, 4);
        assertThat(four.below()).isEqualTo(1);
        assertThat(four.percent()).isEqualTo(75);
    }

    @Test
    @DisplayName("S1: a next step is read by its person and the coach they chose, by nobody else")
    void aNextStepIsPrivate() throws Exception {
        assertThatThrownBy(() -> ella.does(() -> steps.write(words, "ella"))).isInstanceOf(CoachNotKnown.class);
        assertThatThrownBy(() -> ella.does(() -> steps.write(words, "nobody"))).isInstanceOf(CoachNotKnown.class);
        ella.does(() -> steps.write(words, null));
        assertThat(read(mia.get(() -> steps.coached()))).isFalse();

        ella.does(() -> steps.write(words, "emil"));
        assertThat(read(emil.get(() -> steps.coached()))).isTrue();
        assertThat(read(mia.get(() -> steps.coached()))).isFalse();
        assertThat(read(ada.get(() -> steps.coached()))).isFalse();
        assertThat(ella.get(() -> steps.mine()).orElseThrow().words()).isEqualTo(words);

        ella.does(() -> steps.remove());
        assertThat(ella.get(() -> steps.mine())).isEmpty();
        assertThat(read(emil.get(() -> steps.coached()))).isFalse();
    }

    private boolean read(List<StepRow> steps) {
        return steps.stream().anyMatch(step -> step.words().equals(words));
    }

    private ItemTerms terms(int best, ClauseKey principle) {
        return new ItemTerms(
                words,
                List.of("Wait, too", "Greet them"),
                best,
                "They were seen",
                ServiceLevel.GENUINE,
                null,
                ExchangeType.QUICK,
                principle);
    }
}

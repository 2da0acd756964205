package org.servicecharter.workshop.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.ReasonNeeded;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.StageNotNext;
import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardEditing;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.seat.Seat;

/** What is missing is told before the next step begins, and a reason goes on without it. */
@ExtendWith(ArquillianExtension.class)
class StepGuardIT {

    private static final BehaviourWording GREET = new BehaviourWording(Chart.DO, "Say hello first", null);

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private StageMoving moving;

    @Inject
    private CardEditing editing;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Test
    void theSentenceIsFinishedThreeTimes() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        table.moveOnTo(code, Stage.MEANS);
        Seat ann = table.seats(code, 1).get(0);
        table.write(ann, Chart.MEANS, "an open ear");
        table.write(ann, Chart.MEANS, "a kept word");
        refuses(code, "statements");
        table.write(ann, Chart.MEANS, "a kind word");
        goesOn(code, Stage.CLUSTER);
    }

    @Test
    @DisplayName("stage 4: while cards are marked unclear, going on asks how come, and says how many")
    void whatIsUnclearIsAskedAbout() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat ann = table.seats(code, 1).get(0);
        table.write(ann, Chart.DO, "Own it");
        table.write(ann, Chart.DONT, "Do a Friday");
        table.move(code, Stage.REVEAL);
        List<String> ids =
                table.boardOfFay(code).cards().stream().map(CardView::id).toList();
        for (String id : ids) {
            fay.does(() -> editing.mark(code, Table.key(), id, true));
        }
        assertThatThrownBy(() -> goOn(code)).isInstanceOfSatisfying(ReasonNeeded.class, refused -> {
            assertThat(refused.key()).isEqualTo("workshop.reasonNeeded.unclear");
            assertThat(refused.arguments()).containsExactly(2L);
        });
        fay.does(() -> editing.mark(code, Table.key(), ids.get(0), false));
        refuses(code, "unclear");
        fay.does(() -> editing.mark(code, Table.key(), ids.get(1), false));
        goesOn(code, Stage.MEANS);
    }

    @Test
    void aVoteHasTwoThemesToChooseFrom() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        table.moveOnTo(code, Stage.CLUSTER);
        Seat ann = table.seats(code, 1).get(0);
        table.theme(ann, "Greeting", List.of());
        goesOn(code, Stage.NAME_THEMES);
        refuses(code, "choice");
        table.theme(ann, "Answering", List.of());
        goesOn(code, Stage.VOTE);
    }

    @Test
    void behavioursHaveAPrincipleThatTheyBelongTo() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.does(() -> distilling.define(code, Table.key(), "We keep our word.", List.of()));
        refuses(code, "principles");
        table.move(code, Stage.BEHAVIOURS);
        refuses(code, "principles");
        String principle = fay.get(() -> distilling.addPrinciple(code, Table.key(), "Be there", null));
        assertThatThrownBy(() -> goOn(code)).isInstanceOfSatisfying(ReasonNeeded.class, refused -> {
            assertThat(refused.key()).isEqualTo("workshop.reasonNeeded.behaviours");
            assertThat(refused.arguments()).containsExactly("“Be there”");
        });
        fay.get(() -> behaviours.add(code, Table.key(), principle, GREET));
        goesOn(code, Stage.REALITY_CHECK);
    }

    @Test
    void whoJumpsIsToldAllThatIsLeftBehindAndMissing() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat ann = table.seats(code, 1).get(0);
        String id = table.write(ann, Chart.DO, "Own it");
        table.move(code, Stage.REVEAL);
        String card = table.boardOfFay(code).cards().get(0).id();
        assertThat(card).isNotEqualTo(id);
        fay.does(() -> editing.mark(code, Table.key(), card, true));
        fay.does(() -> moving.pause(code, Table.key()));
        StageMove jump = new StageMove(4, 8, " ", FewWritersChoice.SHOW);

        assertThatThrownBy(() -> fay.does(() -> moving.move(code, Table.key(), jump)))
                .isInstanceOfSatisfying(ReasonNeeded.class, refused -> assertThat(missing(refused))
                        .containsExactly("jump", "unclear", "choice"));
        StageMove nowhere = new StageMove(4, 40, null, FewWritersChoice.SHOW);
        assertThatThrownBy(() -> fay.does(() -> moving.move(code, Table.key(), nowhere)))
                .isInstanceOf(StageNotNext.class);
    }

    private static Stream<String> missing(ReasonNeeded refused) {
        return refused.key().endsWith(".and")
                ? Stream.of(refused.arguments()).flatMap(one -> missing((ReasonNeeded) one))
                : Stream.of(refused.key().replaceFirst(".*\\.", ""));
    }

    private void refuses(String code, String missing) throws Exception {
        Stage before = table.boardOfFay(code).stage().name();
        assertThatThrownBy(() -> goOn(code))
                .isInstanceOfSatisfying(ReasonNeeded.class, refused -> assertThat(refused.key())
                        .isEqualTo("workshop.reasonNeeded." + missing));
        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(before);
    }

    private void goesOn(String code, Stage to) throws Exception {
        goOn(code);
        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(to);
    }

    private void goOn(String code) throws Exception {
        StageView now = table.boardOfFay(code).stage();
        StageMove on = new StageMove(now.number(), now.number() + 1, null, FewWritersChoice.SHOW);
        fay.does(() -> moving.move(code, Table.key(), on));
    }
}

package org.servicecharter.workshop.distil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.NotRunning;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.TextNotUsable;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.card.CardSource;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.WatchingOnly;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.theme.NothingToUndo;

/** domain.md 3.2, 9 and 10: in groups, people word a definition, a principle for a theme, and what one would see. */
@ExtendWith(ArquillianExtension.class)
class GroupDraftingIT {

    private static final BehaviourWording GREET = new BehaviourWording(Chart.DO, "Look up and greet", null);

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Joining joining;

    @Inject
    private StageMoving moving;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private GroupDrafting drafting;

    @Inject
    private WorkshopExport export;

    @Test
    void aGroupAddsItsWordsInTheStepForThem() throws Exception {
        String code = draftText(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 2).get(0);

        propose(ann, "keeping our word");
        String principle = principle(ann, "We listen");
        assertThatThrownBy(() -> behaviour(ann, principle)).isInstanceOf(DraftingClosed.class);
        table.move(code, Stage.BEHAVIOURS);
        behaviour(ann, principle);

        BoardSnapshot board = table.boardOfFay(code);
        assertThat(board.cards())
                .extracting(CardView::chart, CardView::text, CardView::source, CardView::late)
                .containsExactly(tuple(Chart.MEANS, "keeping our word", CardSource.GROUP, false));
        assertThat(board.principles()).extracting(PrincipleView::name).containsExactly("We listen");
        assertThat(board.principles().get(0).behaviours())
                .extracting(BehaviourView::text)
                .containsExactly("Look up and greet");
        assertThatThrownBy(() -> principle(ann, "We hear")).isInstanceOf(DraftingClosed.class);
        assertThatThrownBy(() -> propose(ann, "hearing")).isInstanceOf(DraftingClosed.class);
        table.move(code, Stage.REALITY_CHECK);
        assertThatThrownBy(() -> behaviour(ann, principle)).isInstanceOf(DraftingClosed.class);
    }

    @Test
    void rewordingIsLeftToWhoLeadsAndAnObserverOrABreakAddsNothing() throws Exception {
        String code = draftText(Anonymity.NAMED);
        Seat ann = table.seats(code, 1).get(0);
        Seat observer = joining.join(code, Table.key(), "Otto", true);
        String principle = principle(ann, "We listen");

        assertThatThrownBy(() ->
                        table.does(ann, () -> distilling.renamePrinciple(code, Table.key(), principle, "We hear")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> table.does(ann, () -> distilling.removePrinciple(code, Table.key(), principle)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> principle(observer, "We watch")).isInstanceOf(WatchingOnly.class);
        assertThatThrownBy(() -> propose(observer, "watching")).isInstanceOf(WatchingOnly.class);
        fay.does(() -> moving.pause(code, Table.key()));
        assertThatThrownBy(() -> principle(ann, "We rest")).isInstanceOf(NotRunning.class);
        assertThatThrownBy(() -> propose(ann, "resting")).isInstanceOf(NotRunning.class);
    }

    @Test
    void aProposalIsAsLongAsADefinitionAtMost() throws Exception {
        Seat ann = table.seats(draftText(Anonymity.ANONYMOUS), 1).get(0);
        assertThatThrownBy(() -> propose(ann, "we help. We care. We listen. We answer."))
                .isInstanceOf(TooManySentences.class);
        assertThatThrownBy(() -> propose(ann, " ")).isInstanceOf(TextNotUsable.class);
        assertThatThrownBy(() -> propose(ann, null)).isInstanceOf(TextNotUsable.class);
    }

    @Test
    @DisplayName("W-05: nothing that is stored, told or exported leads from a group's words to a seat")
    void nothingLeadsToASeat() throws Exception {
        String code = draftText(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 1).get(0);
        propose(ann, "keeping our word");
        String principle = principle(ann, "We listen");
        table.move(code, Stage.BEHAVIOURS);
        behaviour(ann, principle);

        assertThat(table.rows(
                        "select id from card where (author_id is not null or alias is not null) and workshop_code = ?",
                        code))
                .isEmpty();
        String told = table.log(code).stream().map(BoardEntry::content).toList()
                + table.boardOfFay(code).toString()
                + fay.get(() -> export.export(code));
        assertThat(told).contains("keeping our word", "We listen").doesNotContain(ann.participantId());
    }

    @Test
    @DisplayName(
            "W-05, W-07: a proposal carries a name in a named workshop alone: who sits beside it would know whose alias it is")
    void aProposalIsSignedInANamedWorkshopAlone() throws Exception {
        Seat ann = table.seats(draftText(Anonymity.NAMED), 1).get(0);
        propose(ann, "keeping our word");
        assertThat(table.board(ann).cards()).extracting(CardView::author).containsExactly("Person 1");

        Seat heron = table.seats(draftText(Anonymity.ALIAS), 1).get(0);
        propose(heron, "keeping our word");
        assertThat(table.board(heron).cards()).extracting(CardView::author).containsOnlyNulls();
    }

    @Test
    void aPhoneTakesItsOwnAdditionsBackUntilSomebodyWentOnFromThem() throws Exception {
        String code = draftText(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 2);
        Seat ann = seats.get(0);
        String first = Table.key();
        String second = Table.key();
        String third = Table.key();
        table.as(ann, () -> drafting.propose(code, first, "keeping our word"));
        table.as(ann, () -> distilling.addPrinciple(code, second, "We listen", null));
        String kept = table.as(ann, () -> distilling.addPrinciple(code, third, "We answer", null));

        assertThatThrownBy(() -> takeBack(seats.get(1), Table.key())).isInstanceOf(NothingToUndo.class);
        takeBack(ann, first);
        takeBack(ann, second);
        assertThatThrownBy(() -> takeBack(ann, second)).isInstanceOf(NothingToUndo.class);
        fay.get(() -> behaviours.add(code, Table.key(), kept, GREET));
        assertThatThrownBy(() -> takeBack(ann, third)).isInstanceOf(NothingToUndo.class);
        assertThat(table.boardOfFay(code).cards()).isEmpty();
        assertThat(table.boardOfFay(code).principles())
                .extracting(PrincipleView::name)
                .containsExactly("We answer");

        table.move(code, Stage.BEHAVIOURS);
        String fourth = Table.key();
        table.as(ann, () -> behaviours.add(code, fourth, kept, new BehaviourWording(Chart.DONT, "Interrupt", null)));
        assertThatThrownBy(() -> takeBack(ann, third)).isInstanceOf(NothingToUndo.class);
        takeBack(ann, fourth);
        assertThat(table.boardOfFay(code).principles().get(0).behaviours())
                .extracting(BehaviourView::text)
                .containsExactly("Look up and greet");
    }

    @Test
    void wordsThatTheDefinitionIsMadeOfStay() throws Exception {
        String code = draftText(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 1).get(0);
        String key = Table.key();
        String card = table.as(ann, () -> drafting.propose(code, key, "keeping our word"));
        fay.does(() -> distilling.define(code, Table.key(), "It means keeping our word.", List.of(card)));

        assertThatThrownBy(() -> takeBack(ann, key)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(table.boardOfFay(code).definition().cards()).containsExactly(card);
    }

    @Test
    @DisplayName("W-05, W-08: late cards that are shown meanwhile keep no group from taking its own words back")
    void lateCardsKeepNobodyFromTakingBack() throws Exception {
        List<Seat> seats = table.reading(Anonymity.ANONYMOUS, "Listen");
        Seat ann = seats.get(0);
        String code = ann.workshopCode();
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.removeIf(step -> step.getStage() == Stage.VOTE);
        table.replan(code, steps);
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        String first = Table.key();
        String second = Table.key();
        String third = Table.key();
        String words = table.as(ann, () -> drafting.propose(code, first, "keeping our word"));
        String taken = table.as(ann, () -> distilling.addPrinciple(code, second, "We listen", null));
        String kept = principle(ann, "We answer");

        List<String> late = writeLate(seats);
        assertThat(table.rows("select answer from command_key where workshop_code = ? and answer is not null", code))
                .extracting(String::valueOf)
                .contains(words, taken, kept)
                .doesNotContainAnyElementsOf(late.subList(0, 2)); // the third was shown as it was written
        takeBack(ann, first);
        takeBack(ann, second);
        table.move(code, Stage.BEHAVIOURS);
        table.as(ann, () -> behaviours.add(code, third, kept, GREET));
        writeLate(seats);
        takeBack(ann, third);

        assertThat(table.boardOfFay(code).cards())
                .extracting(CardView::source)
                .hasSize(10)
                .doesNotContain(CardSource.GROUP);
        assertThat(table.boardOfFay(code).principles())
                .containsExactly(new PrincipleView(kept, "We answer", null, List.of()));
    }

    private List<String> writeLate(List<Seat> seats) throws Exception {
        List<String> ids = new ArrayList<>();
        for (Seat seat : seats.subList(1, 4)) {
            ids.add(table.write(seat, Chart.DO, "Better late"));
        }
        return ids;
    }

    private String draftText(Anonymity anonymity) throws Exception {
        String code = table.writing(anonymity);
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        return code;
    }

    private void propose(Seat seat, String text) throws Exception {
        table.as(seat, () -> drafting.propose(seat.workshopCode(), Table.key(), text));
    }

    private String principle(Seat seat, String name) throws Exception {
        return table.as(seat, () -> distilling.addPrinciple(seat.workshopCode(), Table.key(), name, null));
    }

    private void behaviour(Seat seat, String principle) throws Exception {
        table.as(seat, () -> behaviours.add(seat.workshopCode(), Table.key(), principle, GREET));
    }

    private void takeBack(Seat seat, String done) throws Exception {
        table.does(seat, () -> drafting.takeBack(seat.workshopCode(), Table.key(), done));
    }
}

package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;

/** What is seen before, at and after the reveal, and what is left in the database. */
@ExtendWith(ArquillianExtension.class)
class RevealIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private StageMoving moving;

    @Test
    @DisplayName("W-01, W-02: before the reveal a card's text is nobody's but its author's, and not in the log")
    void hiddenCardsAreNobodyElses() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 2);

        table.write(seats.get(0), Chart.DO, "Be kind");

        BoardSnapshot author = table.board(seats.get(0));
        BoardSnapshot other = table.board(seats.get(1));
        BoardSnapshot facilitator = table.boardOfFay(code);
        assertThat(author.mine()).extracting(OwnCard::text).containsExactly("Be kind");
        assertThat(other.mine()).isEmpty();
        assertThat(List.of(author, other, facilitator))
                .allSatisfy(board -> assertThat(board.cards()).isEmpty())
                .allSatisfy(board -> assertThat(board.hidden()).containsEntry(Chart.DO, 1L));
        assertThat(table.log(code)).noneMatch(entry -> entry.content().contains("Be kind"));
    }

    @Test
    @DisplayName("W-05: after an anonymous reveal nothing stored tells an author, an old id or an answer")
    void anAnonymousRevealLeavesNoTrace() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 4);
        List<String> hiddenIds = new ArrayList<>();
        for (Seat seat : seats) {
            hiddenIds.add(table.write(
                    seat, Chart.DO, "Listen, says " + seat.participantId().hashCode()));
            hiddenIds.add(table.write(seat, Chart.DONT, "Do not shout"));
        }

        table.move(code, Stage.REVEAL);

        BoardSnapshot board = table.board(seats.get(0));
        assertThat(board.cards()).hasSize(8).allMatch(card -> card.author() == null && !card.late());
        assertThat(board.cards())
                .extracting(CardView::id)
                .doesNotContainAnyElementsOf(hiddenIds)
                .isSorted();
        assertThat(board.mine()).isEmpty();
        assertThat(table.rows("select id from hidden_card where workshop_code = ?", code))
                .isEmpty();
        assertThat(table.rows("select id from card where author_id is not null and workshop_code = ?", code))
                .isEmpty();
        assertThat(table.rows("select answer from command_key where workshop_code = ? and answer is not null", code))
                .isEmpty();
        assertThat(table.log(code)).noneMatch(entry -> seats.stream()
                .anyMatch(seat -> entry.content().contains(seat.participantId())
                        || entry.audience().name().contains(seat.participantId())));
    }

    @Test
    void theRevealIsOneEventAndTheNumbersHaveNoGaps() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        for (Seat seat : table.seats(code, 5)) {
            table.write(seat, Chart.DO, "Say hello 😀 שלום");
        }

        table.move(code, Stage.REVEAL);

        List<BoardEntry> log = table.log(code);
        assertThat(log.stream().map(BoardEntry::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(log.stream().filter(entry -> entry.kind() == BoardEventKind.REVEALED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).contains("Say hello 😀 שלום"));
        assertThat(table.boardOfFay(code).cards())
                .extracting(CardView::author)
                .containsExactlyInAnyOrder("Person 1", "Person 2", "Person 3", "Person 4", "Person 5");
    }

    @ParameterizedTest
    @EnumSource(value = Anonymity.class, mode = EnumSource.Mode.EXCLUDE, names = "NAMED")
    @DisplayName(
            "W-06: with fewer than four writers the facilitator is asked; going on without shows nothing of theirs")
    void fewWritersAreAskedFor(Anonymity mode) throws Exception {
        String code = table.writing(mode);
        List<Seat> seats = table.seats(code, 3);
        for (Seat seat : seats) {
            table.write(seat, Chart.DO, "Answer the phone");
            table.write(seat, Chart.DONT, "Let it ring");
        }

        assertThatThrownBy(() -> fay.does(() -> move(code, FewWritersChoice.ASK)))
                .isInstanceOf(FewWriters.class);
        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(Stage.WRITE_DO_DONT);
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DO, 3L);

        fay.does(() -> move(code, FewWritersChoice.DISCARD));
        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(Stage.REVEAL);
        assertThat(table.boardOfFay(code).cards()).isEmpty();
        assertThat(table.boardOfFay(code).unseen()).isEqualTo(6);
    }

    @Test
    @DisplayName("W-08: late cards wait until there are three of three writers, or for the next step")
    void lateCardsComeInBatches() throws Exception {
        List<Seat> seats = table.reading(Anonymity.ANONYMOUS, "On time");
        String code = seats.get(0).workshopCode();

        table.write(seats.get(0), Chart.DO, "Late 1");
        table.write(seats.get(1), Chart.DONT, "Late 2");
        assertThat(table.boardOfFay(code).cards()).hasSize(4);
        table.write(seats.get(2), Chart.DO, "Late 3");
        assertThat(table.boardOfFay(code).cards()).hasSize(7);
        table.write(seats.get(3), Chart.DO, "Late 4");
        assertThat(table.boardOfFay(code).cards()).hasSize(7);
        table.move(code, Stage.MEANS);

        assertThat(table.boardOfFay(code).cards())
                .filteredOn(CardView::late)
                .extracting(CardView::text)
                .containsExactlyInAnyOrder("Late 1", "Late 2", "Late 3", "Late 4");
    }

    @ParameterizedTest
    @EnumSource(value = Anonymity.class, mode = EnumSource.Mode.EXCLUDE, names = "NAMED")
    @DisplayName("W-06, W-08: three late cards of one writer wait, and the facilitator is asked on either way")
    void aLoneLatecomerIsNotShown(Anonymity mode) throws Exception {
        List<Seat> seats = table.reading(mode, "On time");
        String code = seats.get(0).workshopCode();
        for (int card = 1; card <= 3; card++) {
            table.write(seats.get(0), Chart.DO, "Late " + card);
        }

        assertThat(table.boardOfFay(code).cards()).hasSize(4);
        assertThatThrownBy(() -> fay.does(() -> move(code, 4, 5, FewWritersChoice.ASK)))
                .isInstanceOf(FewWriters.class);
        assertThatThrownBy(() -> fay.does(() -> move(code, 4, 3, FewWritersChoice.ASK)))
                .isInstanceOf(FewWriters.class);

        fay.does(() -> move(code, 4, 5, FewWritersChoice.DISCARD));
        assertThat(table.boardOfFay(code).cards()).extracting(CardView::text).containsOnly("On time");
        assertThat(table.boardOfFay(code).unseen()).isEqualTo(3);
        assertThat(table.log(code))
                .filteredOn(entry -> entry.kind() == BoardEventKind.REVEALED)
                .hasSize(2);
    }

    @Test
    @DisplayName("W-06, W-08: those who wrote in time do not hide who wrote late")
    void lateWritersAreCountedByThemselves() throws Exception {
        List<Seat> seats = table.reading(Anonymity.ANONYMOUS, "On time");
        String code = seats.get(0).workshopCode();
        table.move(code, Stage.MEANS);
        for (Seat seat : seats) {
            table.write(seat, Chart.MEANS, "listening");
        }
        table.write(seats.get(0), Chart.DO, "Late");

        assertThatThrownBy(() -> fay.does(() -> move(code, 5, 6, FewWritersChoice.ASK)))
                .isInstanceOf(FewWriters.class);
    }

    @Test
    @DisplayName("W-08: in a named workshop three late cards of one writer are a batch")
    void whereNamesAreShownWritersAreNotCounted() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat seat = table.seats(code, 1).get(0);
        table.move(code, Stage.REVEAL);

        for (int card = 1; card <= 3; card++) {
            table.write(seat, Chart.DO, "Late " + card);
        }

        assertThat(table.boardOfFay(code).cards()).hasSize(3);
    }

    @Test
    void goingBackToWritingIsANewRoundWithItsOwnReveal() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat seat = table.seats(code, 1).get(0);
        table.write(seat, Chart.DO, "First round");
        table.move(code, Stage.REVEAL);
        table.move(code, Stage.WRITE_DO_DONT);

        table.write(seat, Chart.DO, "Second round");
        assertThat(table.boardOfFay(code).cards()).extracting(CardView::text).containsExactly("First round");
        table.move(code, Stage.REVEAL);

        assertThat(table.boardOfFay(code).cards())
                .extracting(CardView::text)
                .containsExactly("First round", "Second round");
    }

    private void move(String code, FewWritersChoice choice) {
        move(code, 3, 4, choice);
    }

    private void move(String code, int from, int to, FewWritersChoice choice) {
        moving.move(code, Table.key(), new StageMove(from, to, "as the test wants", choice));
    }

    @Test
    @DisplayName("W-08, W-05: without a vote late cards come in until the last step, which leaves none with an owner")
    void theLastStepTakesNoLateCards() throws Exception {
        List<Seat> seats = table.reading(Anonymity.ANONYMOUS, "Listen");
        String code = seats.get(0).workshopCode();
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.removeIf(step -> step.getStage() == Stage.VOTE);
        table.replan(code, steps);
        table.moveOnTo(code, Stage.REALITY_CHECK);
        table.write(seats.get(0), Chart.DO, "Say so early");

        table.move(code, Stage.CLOSE);

        assertThat(table.boardOfFay(code).cards()).extracting(CardView::text).contains("Say so early");
        assertThatThrownBy(() -> table.write(seats.get(0), Chart.DO, "Nobody would see it"))
                .isInstanceOf(ChartClosed.class);
        assertThat(table.rows("select id from hidden_card where workshop_code = ?", code))
                .isEmpty();
    }
}

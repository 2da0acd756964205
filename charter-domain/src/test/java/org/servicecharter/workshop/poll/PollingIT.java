package org.servicecharter.workshop.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.workshop.poll.PollQuestion.CONFIDENCE;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.workshop.NotRunning;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.Seating;
import org.servicecharter.workshop.seat.WatchingOnly;
import org.servicecharter.workshop.stage.StageMoving;

/** How sure everybody is, asked in the last step. */
@ExtendWith(ArquillianExtension.class)
class PollingIT {

    @Inject
    private Table table;

    @Inject
    private PollingTable polls;

    @Inject
    private Polling polling;

    @Inject
    private Seating seating;

    @Inject
    private Joining joining;

    @Inject
    private StageMoving moving;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Test
    @DisplayName(
            "W-03: nobody sees an answer or a count before all do; then counts and the median are all that is left")
    void answersAreSecretAndCollapseToCounts() throws Exception {
        List<Seat> seats = polls.closing(5);
        String code = seats.get(0).workshopCode();
        polls.answers(seats, CONFIDENCE, 2, 4, 4, 5);
        String id = polls.poll(code, CONFIDENCE).id();

        assertThat(polls.poll(code, CONFIDENCE))
                .isEqualTo(new PollView(id, CONFIDENCE, Stage.CLOSE, 4, false, null, null));
        assertThat(table.board(seats.get(0)).answers()).isEqualTo(Map.of(id, 2));
        assertThat(table.board(seats.get(4)).answers()).isEmpty();
        assertThat(table.boardOfFay(code).answers()).isEmpty();
        assertThat(told(code)).hasSize(5).allMatch(content -> content.contains("\"counts\":null"));

        polls.show(code, CONFIDENCE);

        assertThat(table.board(seats.get(4)).polls())
                .containsExactly(new PollView(id, CONFIDENCE, Stage.CLOSE, 4, true, List.of(0, 0, 1, 0, 2, 1), 4.0));
        assertThat(table.board(seats.get(0)).answers()).isEmpty();
        assertThat(polls.stored(code)).isZero();
        assertThat(told(code)).last().asString().contains("\"counts\":[0,0,1,0,2,1]", "\"median\":4.0");
        assertThatThrownBy(() -> polls.answer(seats.get(4), CONFIDENCE, 0)).isInstanceOf(PollClosed.class);
    }

    @Test
    void anAnswerIsOneAndMayBeChangedUntilItIsCounted() throws Exception {
        List<Seat> seats = polls.closing(4);
        String code = seats.get(0).workshopCode();
        String id = polls.poll(code, CONFIDENCE).id();
        String key = Table.key();
        for (int i = 0; i < 2; i++) { // a phone that repeats it
            table.as(seats.get(0), () -> {
                polling.answer(code, key, id, 1);
                return null;
            });
        }
        int before = told(code).size();
        polls.answer(seats.get(0), CONFIDENCE, 3);

        assertThat(table.board(seats.get(0)).answers()).isEqualTo(Map.of(id, 3));
        assertThat(polls.poll(code, CONFIDENCE).answered()).isEqualTo(1);
        assertThat(told(code)).hasSize(before);
        for (Integer none : new Integer[] {-1, 6, null}) {
            assertThatThrownBy(() -> polls.answer(seats.get(1), CONFIDENCE, none))
                    .isInstanceOf(AnswerNotUsable.class);
        }
        polls.answer(seats.get(1), CONFIDENCE, 0);
        polls.answer(seats.get(2), CONFIDENCE, 5);
        polls.answer(seats.get(3), CONFIDENCE, 5);
        polls.show(code, CONFIDENCE);
        assertThat(polls.poll(code, CONFIDENCE).counts()).containsExactly(1, 0, 0, 1, 0, 2);
    }

    @Test
    @DisplayName("W-06: fewer than four answers are not shown; they may be waited for")
    void fewAnswersAreNotShown() throws Exception {
        List<Seat> seats = polls.closing(4);
        String code = seats.get(0).workshopCode();
        assertThatThrownBy(() -> polls.show(code, CONFIDENCE)).isInstanceOf(FewAnswers.class);
        polls.answers(seats, CONFIDENCE, 5, 5, 5);
        assertThatThrownBy(() -> polls.show(code, CONFIDENCE)).isInstanceOf(FewAnswers.class);
        assertThat(polls.stored(code)).isEqualTo(3);

        polls.answer(seats.get(3), CONFIDENCE, 5);
        polls.show(code, CONFIDENCE);
        polls.show(code, CONFIDENCE); // shown already
        assertThat(polls.poll(code, CONFIDENCE).counts()).containsExactly(0, 0, 0, 0, 0, 4);
    }

    @Test
    void goingBackKeepsWhatWasAnsweredAndSoDoesAskingAgainWhileItIsOpen() throws Exception {
        List<Seat> seats = polls.closing(4);
        String code = seats.get(0).workshopCode();
        polls.answers(seats, CONFIDENCE, 1, 2, 3, 4);
        String id = polls.poll(code, CONFIDENCE).id();

        table.move(code, Stage.REALITY_CHECK);
        assertThatThrownBy(() -> fay.does(() -> polling.show(code, Table.key(), id)))
                .isInstanceOf(PollClosed.class);
        table.move(code, Stage.CLOSE);
        polls.askAgain(code, CONFIDENCE);
        assertThat(table.board(seats.get(3)).answers()).isEqualTo(Map.of(id, 4));
        assertThatThrownBy(() -> polls.putBack(code, CONFIDENCE)).isInstanceOf(NothingCountedBefore.class);
        polls.show(code, CONFIDENCE);
        table.move(code, Stage.REALITY_CHECK);
        table.move(code, Stage.CLOSE);
        assertThat(polls.poll(code, CONFIDENCE).median()).isEqualTo(2.5);
    }

    @Test
    void whatWasCountedComesBackWhenItWasAskedAgainByMistake() throws Exception {
        List<Seat> seats = polls.closing(4);
        String code = seats.get(0).workshopCode();
        polls.answers(seats, CONFIDENCE, 1, 2, 3, 4);
        polls.show(code, CONFIDENCE);
        PollView counted = polls.poll(code, CONFIDENCE);

        polls.askAgain(code, CONFIDENCE);
        assertThat(polls.poll(code, CONFIDENCE))
                .isEqualTo(new PollView(counted.id(), CONFIDENCE, Stage.CLOSE, 0, false, null, null));
        assertThat(table.rows("select * from poll_count where poll_id = ?", counted.id()))
                .isEmpty();
        polls.answer(seats.get(0), CONFIDENCE, 5);
        polls.putBack(code, CONFIDENCE);

        assertThat(table.boardOfFay(code).polls()).containsExactly(counted);
        assertThat(told(code)).last().asString().contains("\"counts\":[0,1,1,1,1,0]");
        assertThat(polls.stored(code)).isZero();
        assertThatThrownBy(() -> polls.putBack(code, CONFIDENCE)).isInstanceOf(NothingCountedBefore.class);
    }

    @Test
    void whatIsCountedAnewIsAllThatIsKept() throws Exception {
        List<Seat> seats = polls.closing(4);
        String code = seats.get(0).workshopCode();
        for (int round = 0; round < 3; round++) {
            polls.answers(seats, CONFIDENCE, round, round, round, round);
            polls.show(code, CONFIDENCE);
            assertThat(table.rows("select id from poll where workshop_code = ?", code))
                    .hasSize(1);
            polls.askAgain(code, CONFIDENCE);
        }
        polls.putBack(code, CONFIDENCE);
        assertThat(polls.poll(code, CONFIDENCE).median()).isEqualTo(2.0);
    }

    @Test
    @DisplayName("Fair votes: a seat that is taken off loses its open answer, and everybody hears the number")
    void whoIsTakenOffAnswersNoMore() throws Exception {
        List<Seat> seats = polls.closing(5);
        String code = seats.get(0).workshopCode();
        polls.answers(seats, CONFIDENCE, 0, 3, 3, 3, 3);

        fay.does(() -> seating.remove(code, Table.key(), seats.get(0).participantId()));

        assertThat(polls.poll(code, CONFIDENCE).answered()).isEqualTo(4);
        assertThat(told(code)).last().asString().contains("\"answered\":4");
        polls.show(code, CONFIDENCE);
        assertThat(polls.poll(code, CONFIDENCE).counts()).containsExactly(0, 0, 0, 4, 0, 0);
        fay.does(() -> seating.remove(code, Table.key(), seats.get(1).participantId()));
        assertThat(polls.poll(code, CONFIDENCE).answered()).isEqualTo(4);
    }

    @Test
    void onlyWhoTakesPartAnswersAndOnlyWhoLeadsShows() throws Exception {
        List<Seat> seats = polls.closing(1);
        String code = seats.get(0).workshopCode();
        Seat observer = joining.join(code, Table.key(), null, true);
        Seat elsewhere = polls.closing(1).get(0);
        String id = polls.poll(code, CONFIDENCE).id();

        assertThatThrownBy(() -> polls.answer(observer, CONFIDENCE, 3)).isInstanceOf(WatchingOnly.class);
        assertThatThrownBy(() -> table.as(elsewhere, () -> {
                    polling.answer(elsewhere.workshopCode(), Table.key(), id, 3);
                    return null;
                }))
                .isInstanceOf(PollNotFound.class);
        assertThatThrownBy(() -> fred.does(() -> polling.show(code, Table.key(), id)))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> table.as(seats.get(0), () -> {
                    polling.show(code, Table.key(), id);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        fay.does(() -> moving.pause(code, Table.key()));
        assertThatThrownBy(() -> polls.answer(seats.get(0), CONFIDENCE, 3)).isInstanceOf(NotRunning.class);
        assertThat(polls.stored(code)).isZero();
    }

    private List<String> told(String code) {
        return table.log(code).stream()
                .filter(entry -> entry.kind() == BoardEventKind.POLL)
                .map(BoardEntry::content)
                .toList();
    }
}

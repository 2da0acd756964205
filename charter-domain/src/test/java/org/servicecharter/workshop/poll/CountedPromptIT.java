package org.servicecharter.workshop.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.workshop.poll.PollQuestion.DEAL_OR_MEETING;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.framework.Prompt;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.prompt.Prompting;
import org.servicecharter.workshop.seat.Seat;

/** Prompts with two answers, answered on the phones. */
@ExtendWith(ArquillianExtension.class)
class CountedPromptIT {

    @Inject
    private Table table;

    @Inject
    private PollingTable polls;

    @Inject
    private Prompting prompting;

    @Inject
    private Fay fay;

    @Test
    void aPromptWithTwoAnswersIsCountedAndNoOtherIs() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 4);
        ask(code, Prompt.WHAT_FEELING);
        assertThat(table.boardOfFay(code).polls()).isEmpty();

        ask(code, Prompt.DEAL_OR_MEETING);
        polls.answers(seats, DEAL_OR_MEETING, 1, 1, 0, 1);
        assertThatThrownBy(() -> polls.answer(seats.get(0), DEAL_OR_MEETING, 2)).isInstanceOf(AnswerNotUsable.class);
        polls.show(code, DEAL_OR_MEETING);

        PollView shown = polls.poll(code, DEAL_OR_MEETING);
        assertThat(shown.counts()).containsExactly(1, 3);
        assertThat(shown.median()).isNull();
        assertThat(polls.stored(code)).isZero();
    }

    @Test
    void whatIsNotShownYetStaysAndWhatWasShownBeginsAnew() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 4);
        ask(code, Prompt.DEAL_OR_MEETING);
        polls.answers(seats, DEAL_OR_MEETING, 1, 1, 0);

        fay.does(() -> prompting.takeAway(code, Table.key()));
        table.move(code, Stage.REVEAL);
        table.move(code, Stage.WRITE_DO_DONT);
        ask(code, Prompt.DEAL_OR_MEETING);
        assertThat(polls.poll(code, DEAL_OR_MEETING).answered()).isEqualTo(3);
        polls.answer(seats.get(3), DEAL_OR_MEETING, 0);
        polls.show(code, DEAL_OR_MEETING);
        assertThat(polls.poll(code, DEAL_OR_MEETING).counts()).containsExactly(2, 2);

        ask(code, Prompt.DEAL_OR_MEETING);
        assertThat(polls.poll(code, DEAL_OR_MEETING).counted()).isFalse();
        assertThat(polls.poll(code, DEAL_OR_MEETING).answered()).isZero();
    }

    @Test
    void askedAtTheBeginningAndAtTheEndItHasTwoResults() throws Exception {
        List<Seat> seats = table.seats(table.open(Anonymity.ANONYMOUS), 4);
        String code = seats.get(0).workshopCode();
        table.moveOnTo(code, Stage.WELCOME);
        ask(code, Prompt.DEAL_OR_MEETING);
        polls.answers(seats, DEAL_OR_MEETING, 0, 0, 0, 1);
        polls.show(code, DEAL_OR_MEETING);
        table.moveOnTo(code, Stage.CLOSE);
        ask(code, Prompt.DEAL_OR_MEETING);
        polls.answers(seats, DEAL_OR_MEETING, 1, 1, 1, 1);
        polls.show(code, DEAL_OR_MEETING);

        assertThat(table.boardOfFay(code).polls())
                .filteredOn(poll -> poll.question() == DEAL_OR_MEETING)
                .extracting(PollView::counts)
                .containsExactly(List.of(3, 1), List.of(0, 4));
    }

    private void ask(String code, Prompt prompt) throws Exception {
        fay.does(() -> prompting.show(code, Table.key(), prompt, null));
    }
}

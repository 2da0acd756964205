package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.workshop.poll.PollQuestion.CONFIDENCE;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.poll.PollingTable;
import org.servicecharter.workshop.seat.Seat;

/** What everybody was asked, in the result. */
@ExtendWith(ArquillianExtension.class)
class PollResultIT {

    @Inject
    private Table table;

    @Inject
    private Closed closed;

    @Inject
    private PollingTable polls;

    @Inject
    private ResultQueries queries;

    @Inject
    private WorkshopExport export;

    @Inject
    private Fay fay;

    @Test
    @DisplayName("W-03: an open question is no part of the result; closing counts it, and no answer has an owner then")
    void closingCountsWhatIsOpen() throws Exception {
        List<Seat> seats = closed.upToClosing(Anonymity.ANONYMOUS);
        String code = seats.get(0).workshopCode();
        polls.answers(seats, CONFIDENCE, 3, 4, 4, 5);
        assertThat(fay.get(() -> queries.result(code)).polls()).isEmpty();
        assertThat(fay.get(() -> export.export(code)).polls()).isEmpty();

        closed.close(code);

        List<PollView> result =
                table.as(seats.get(0), () -> queries.result(code)).polls();
        assertThat(result).singleElement().satisfies(poll -> {
            assertThat(poll.counts()).containsExactly(0, 0, 0, 1, 2, 1);
            assertThat(poll.median()).isEqualTo(4.0);
        });
        assertThat(fay.get(() -> export.export(code)).polls()).isEqualTo(result);
        assertThat(table.boardOfFay(code).polls()).isEqualTo(result);
        assertThat(polls.stored(code)).isZero();
    }

    @Test
    @DisplayName("W-06: of few answers the result tells their number, of none nothing")
    void ofFewAnswersTheirNumberIsLeft() throws Exception {
        List<Seat> seats = closed.upToClosing(Anonymity.NAMED);
        polls.answers(seats, CONFIDENCE, 0, 5);
        closed.close(seats.get(0).workshopCode());
        assertThat(fay.get(() -> queries.result(seats.get(0).workshopCode())).polls())
                .singleElement()
                .satisfies(poll -> {
                    assertThat(poll.answered()).isEqualTo(2);
                    assertThat(poll.counts()).isNull();
                    assertThat(poll.median()).isNull();
                });
        assertThat(polls.stored(seats.get(0).workshopCode())).isZero();

        String silent = closed.closed(Anonymity.NAMED).get(0).workshopCode();
        assertThat(fay.get(() -> queries.result(silent)).polls()).isEmpty();
    }

    @Test
    void whatWasCountedStandsWhereNobodyAnsweredAnew() throws Exception {
        List<Seat> seats = closed.upToClosing(Anonymity.NAMED);
        String code = seats.get(0).workshopCode();
        polls.answers(seats, CONFIDENCE, 3, 4, 4, 5);
        polls.show(code, CONFIDENCE);
        polls.askAgain(code, CONFIDENCE);

        closed.close(code);

        assertThat(fay.get(() -> queries.result(code)).polls())
                .singleElement()
                .satisfies(poll -> assertThat(poll.counts()).containsExactly(0, 0, 0, 1, 2, 1));
        assertThat(table.rows("select id from poll where workshop_code = ?", code))
                .hasSize(1);
    }
}

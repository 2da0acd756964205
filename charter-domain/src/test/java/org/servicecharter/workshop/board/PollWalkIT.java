package org.servicecharter.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.as.Fay;
import org.servicecharter.framework.Prompt;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.poll.PollQuestion;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.poll.PollingTable;
import org.servicecharter.workshop.prompt.Prompting;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.Seating;

/**
 * Whatever people answer, show, ask again and walk in whatever order: a screen that heard every event shows what the
 * snapshot shows, and what is counted has no owner. A failing walk is repeated by its seed.
 */
@ExtendWith(ArquillianExtension.class)
class PollWalkIT {

    private static final int STEPS = 48;
    private static final List<PollQuestion> QUESTIONS =
            List.of(PollQuestion.CONFIDENCE, PollQuestion.CONFIDENCE, PollQuestion.DEAL_OR_MEETING);

    @Inject
    private Table table;

    @Inject
    private PollingTable polls;

    @Inject
    private Prompting prompting;

    @Inject
    private Seating seating;

    @Inject
    private Fay fay;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @DisplayName("W-03: on every way the replayed log is the snapshot, and tells no answer before all see the counts")
    void theReplayedLogIsTheSnapshot(long seed) throws Exception {
        Random random = new Random(seed);
        List<Seat> seats = polls.closing(7);
        String code = seats.get(0).workshopCode();
        fay.does(() -> prompting.show(code, Table.key(), Prompt.DEAL_OR_MEETING, null));
        int shown = 0;

        for (int i = 0; i < STEPS; i++) {
            try {
                act(random, code, seats);
            } catch (BusinessRuleViolation refused) {
                // as it may be: a walk tries what is not possible, too
            }
            if (i % 4 == 3) {
                requireRules(code, "seed " + seed + " after step " + i);
            }
            shown += table.boardOfFay(code).polls().stream().anyMatch(PollView::counted) ? 1 : 0;
        }

        assertThat(shown).isPositive();
    }

    private void requireRules(String code, String where) throws Exception {
        assertThat(Replay.of(table.log(code)).told()).as(where).isEqualTo(Replay.of(table.boardOfFay(code)));
        List<PollView> views = table.boardOfFay(code).polls();
        assertThat(views).as(where).allMatch(poll -> poll.counted() || poll.counts() == null);
        assertThat(polls.stored(code))
                .as(where)
                .isEqualTo(views.stream()
                        .filter(poll -> !poll.counted())
                        .mapToLong(PollView::answered)
                        .sum());
    }

    private void act(Random random, String code, List<Seat> seats) throws Exception {
        Seat seat = seats.get(random.nextInt(seats.size()));
        PollQuestion question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        switch (random.nextInt(20)) {
            case 0 -> polls.askAgain(code, question);
            case 1, 2, 3 -> polls.show(code, question);
            case 4 -> fay.does(() -> prompting.show(code, Table.key(), Prompt.DEAL_OR_MEETING, null));
            case 5 -> {
                table.move(code, Stage.REALITY_CHECK);
                table.move(code, Stage.CLOSE);
            }
            case 6 -> fay.does(() -> seating.remove(code, Table.key(), seat.participantId()));
            case 7 -> fay.does(() -> seating.readmit(code, Table.key(), seat.participantId()));
            default -> polls.answer(seat, question, random.nextInt(question.answers() + 1));
        }
    }
}

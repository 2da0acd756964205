package org.servicecharter.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.OwnCard;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.snapshot.OwnTheme;
import org.servicecharter.workshop.vote.Voting;

/**
 * Whatever people do in whatever order: numbers have no gaps, no hidden card is told, no vote exceeds its budget, and
 * nothing tells an author after an anonymous reveal. A failing walk is repeated by its seed.
 */
@ExtendWith(ArquillianExtension.class)
class RandomWalkIT {

    private static final int STEPS = 81;

    @Inject
    private Table table;

    @Inject
    private Voting voting;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @DisplayName("W-01, W-03, W-05: the rules of the board hold on every way through a workshop")
    void theRulesHoldOnEveryWay(long seed) throws Exception {
        Random random = new Random(seed);
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 5);

        for (int i = 0; i < STEPS; i++) {
            try {
                act(random, code, seats, seed + "." + i);
            } catch (BusinessRuleViolation refused) {
                // as it may be: a walk tries what is not open, too
            }
            if (i % 4 == 0) {
                requireRules(code, seats);
            }
        }

        List<BoardEntry> log = table.log(code);
        for (int i = 0; i < log.size(); i++) {
            assertThat(log.get(i).number()).isEqualTo(i + 1L);
        }
    }

    private void act(Random random, String code, List<Seat> seats, String mark) throws Exception {
        Seat seat = seats.get(random.nextInt(seats.size()));
        BoardSnapshot board = table.board(seat);
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 ->
                table.write(seat, Chart.values()[random.nextInt(3)], "Secret of " + mark + " " + seat.participantId());
            case 5 -> table.theme(seat, "Theme " + mark, some(random, board.cards()));
            case 6, 7, 8 -> vote(random, seat, board.themes());
            case 9 ->
                table.move(
                        code,
                        board.stage().previous() == null
                                ? Stage.WRITE_DO_DONT
                                : board.stage().previous());
            default ->
                table.move(
                        code,
                        board.stage().next() == null
                                ? Stage.CLOSE
                                : board.stage().next());
        }
    }

    private void vote(Random random, Seat seat, List<OwnTheme> themes) throws Exception {
        if (!themes.isEmpty()) {
            String theme = themes.get(random.nextInt(themes.size())).id();
            int dots = random.nextInt(4);
            table.as(seat, () -> {
                voting.place(seat.workshopCode(), Table.key(), null, theme, dots);
                return null;
            });
        }
    }

    private static List<String> some(Random random, List<CardView> cards) {
        List<String> some = new ArrayList<>();
        cards.forEach(card -> {
            if (random.nextInt(3) == 0) {
                some.add(card.id());
            }
        });
        return some;
    }

    private void requireRules(String code, List<Seat> seats) throws Exception {
        BoardSnapshot everyone = table.boardOfFay(code);
        String told = String.join(
                "\n", table.log(code).stream().map(BoardEntry::content).toList());
        for (Seat seat : seats) {
            BoardSnapshot own = table.board(seat);
            assertThat(own.mine()).extracting(OwnCard::text).noneMatch(told::contains);
            assertThat(own.themes().stream().mapToInt(OwnTheme::mine).sum())
                    .isLessThanOrEqualTo(own.vote().budget());
            assertThat(own.me().dotsLeft()).isNotNegative();
            assertThat(own.vote().open() && own.themes().stream().anyMatch(theme -> theme.dots() != null))
                    .isFalse();
        }
        assertThat(everyone.cards()).allMatch(card -> card.author() == null);
        assertThat(table.rows("select id from card where author_id is not null and workshop_code = ?", code))
                .isEmpty();
    }
}

package org.servicecharter.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.seat.Seat;

/**
 * Whatever people do from the welcome to the close, also on ways back: who loaded the board at the start, or somewhere on
 * the way, and heard every public event since, sees what who loads it now sees. A failing walk is repeated by its seed.
 */
@ExtendWith(ArquillianExtension.class)
class WholeWalkIT {

    private static final int SEEDS = 6;
    private static final int TRIES_IN_A_STEP = 9;

    /** What no six ways through a workshop go without. */
    private static final Set<BoardEventKind> USUAL = EnumSet.of(
            BoardEventKind.STAGE,
            BoardEventKind.FINISHED,
            BoardEventKind.COUNTED,
            BoardEventKind.REVEALED,
            BoardEventKind.UNSEEN,
            BoardEventKind.CARD,
            BoardEventKind.CARD_REMOVED,
            BoardEventKind.THEME,
            BoardEventKind.MOVED,
            BoardEventKind.VOTES,
            BoardEventKind.DEFINITION,
            BoardEventKind.PRINCIPLE,
            BoardEventKind.FLAG,
            BoardEventKind.POLL);

    @Inject
    private Table table;

    @Inject
    private AtWork work;

    private final Set<BoardEventKind> heard = EnumSet.noneOf(BoardEventKind.class);

    @Test
    @DisplayName("any sequence of board commands, replayed from the public log, gives the same board")
    void theReplayedLogIsTheBoard() throws Exception {
        List<String> differences = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            walk(seed).ifPresent(differences::add);
        }
        assertThat(differences).isEmpty();
        assertThat(heard).containsAll(USUAL);
    }

    @Test
    @DisplayName("over two votes, and back to the first and on again, every screen shows what the board does")
    void theReplayedLogIsTheBoardOverTwoVotes() throws Exception {
        VotingTable vote = VotingTable.with(table, 3, 3, null);
        table.secondRound(vote.code());
        List<Following> screens = new ArrayList<>(List.of(new Following(table.boardOfFay(vote.code()))));
        Random random = new Random(1);
        List<Stage> way = new ArrayList<>(List.of(Stage.WRITE_DO_DONT, Stage.REVEAL, Stage.CLUSTER, Stage.VOTE));
        way.addAll(List.of(Stage.DRAFT_TEXT, Stage.VOTE, Stage.CLUSTER, Stage.VOTE, Stage.DRAFT_TEXT, Stage.VOTE));
        way.addAll(List.of(Stage.CLUSTER, Stage.REVEAL, Stage.WRITE_DO_DONT, Stage.VOTE, Stage.NAME_THEMES));
        way.addAll(List.of(Stage.VOTE, Stage.WRITE_DO_DONT, Stage.REVEAL, Stage.CLUSTER, Stage.VOTE));
        way.add(Stage.DRAFT_TEXT);
        for (Stage next : way) {
            for (int i = 0; i < TRIES_IN_A_STEP; i++) {
                act(random, vote.seats().get(i % 2), new ArrayList<>());
            }
            table.move(vote.code(), next);
            screens.add(new Following(table.boardOfFay(vote.code())));
            assertThat(compare(vote.code(), screens)).as("in %s", next).isEmpty();
        }
    }

    /** The first difference on this way. */
    private Optional<String> walk(int seed) throws Exception {
        Random random = new Random(seed);
        String code = table.open(Anonymity.values()[seed % Anonymity.values().length]);
        List<Following> screens = new ArrayList<>(List.of(new Following(table.boardOfFay(code))));
        List<Seat> seats = table.seats(code, 5);
        List<String> keys = new ArrayList<>(List.of("none"));
        if (seed % 2 == 0) {
            table.secondRound(code);
        }
        table.move(code, Stage.WELCOME);

        for (StageView stage = step(code); stage.next() != null; stage = step(code)) {
            for (int i = 0; i < TRIES_IN_A_STEP; i++) {
                act(random, seats.get(random.nextInt(seats.size())), keys);
            }
            screens.add(new Following(table.boardOfFay(code)));
            Optional<String> difference = compare(code, screens);
            if (difference.isPresent()) {
                return Optional.of("seed " + seed + " in " + stage.name() + difference.get());
            }
            boolean back = stage.previous() != null && random.nextInt(6) == 0;
            FewWritersChoice few = random.nextBoolean() ? FewWritersChoice.SHOW : FewWritersChoice.DISCARD;
            table.move(code, back ? stage.previous() : stage.next(), few);
        }
        for (int i = 0; i < 2 * TRIES_IN_A_STEP; i++) {
            act(random, seats.get(random.nextInt(seats.size())), keys);
        }
        table.log(code).forEach(entry -> heard.add(entry.kind()));
        return compare(code, screens).map(told -> "seed " + seed + " at the close" + told);
    }

    private void act(Random random, Seat seat, List<String> keys) throws Exception {
        try {
            work.does(random, seat, keys);
        } catch (BusinessRuleViolation refused) {
            // as it may be: a walk tries what is not possible, too
        } catch (EJBAccessException gone) {
            work.readmit(seat);
        }
    }

    /** The lines that only the board has, or only a screen. */
    private Optional<String> compare(String code, List<Following> screens) throws Exception {
        List<String> now = Following.seen(table.boardOfFay(code)).lines().toList();
        List<BoardEntry> log = table.log(code);
        for (Following screen : screens) {
            screen.hear(log);
            List<String> seen = screen.seen().lines().toList();
            if (!seen.equals(now)) {
                return Optional.of("\n the board: " + without(now, seen) + "\n a screen: " + without(seen, now));
            }
        }
        return Optional.empty();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(line -> !others.contains(line)).toList();
    }

    private StageView step(String code) throws Exception {
        return table.boardOfFay(code).stage();
    }
}

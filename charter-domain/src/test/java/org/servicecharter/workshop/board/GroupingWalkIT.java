package org.servicecharter.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.as.Fay;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardEditing;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.suggestion.Suggesting;
import org.servicecharter.workshop.theme.Grouping;
import org.servicecharter.workshop.theme.GroupingTable;
import org.servicecharter.workshop.theme.Merging;

/**
 * Whatever people group, merge, copy, accept and take back in whatever order: a screen that heard every event shows what
 * the snapshot shows, no text is lost, and a card stands in a theme once. How many tries are refused differs from run to run, as the ids do; so a walk ends
 * with the acts that took place.
 */
@ExtendWith(ArquillianExtension.class)
class GroupingWalkIT {

    private static final int ACTS = 40;
    private static final int MOST_TRIES = 10 * ACTS;
    private static final List<String> DOS = List.of(
            "Be kind",
            "be kind!",
            "Be kind.",
            "Listen",
            "Answer the phone",
            "Answer the phones",
            "Own up to mistakes",
            "Be polite",
            "Turn up on time");
    private static final List<String> DONTS = List.of("Being rude", "Being  rude", "Being late", "Gossip");

    @Inject
    private Table table;

    @Inject
    private GroupingTable cards;

    @Inject
    private Grouping grouping;

    @Inject
    private Merging merging;

    @Inject
    private Suggesting suggesting;

    @Inject
    private CardEditing editing;

    @Inject
    private Fay fay;

    private Seat seat;
    private final List<String> keys = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theReplayedLogIsTheSnapshot(long seed) throws Exception {
        Random random = new Random(seed);
        seat = cards.with(DOS, DONTS);
        int done = 0;
        int tried = 0;

        while (done < ACTS) {
            assertThat(tried++).as("tries of seed %s", seed).isLessThan(MOST_TRIES);
            BoardSnapshot board = table.board(seat);
            String key = Table.key();
            try {
                act(random, board, key, "Theme " + tried);
                keys.add(key);
                done++;
            } catch (BusinessRuleViolation refused) {
                // as it may be: a walk tries what is not possible, too
            }
            if (tried % 10 == 0 || done == ACTS) {
                requireOncePerTheme(table.board(seat));
                assertThat(Replay.of(table.log(seat.workshopCode())).told())
                        .as("seed %s after try %s", seed, tried)
                        .isEqualTo(Replay.of(table.board(seat)));
            }
        }
    }

    private void act(Random random, BoardSnapshot board, String key, String mark) throws Exception {
        String code = seat.workshopCode();
        String card = pick(random, board.cards().stream().map(CardView::id).toList());
        String theme = pick(random, board.themes().stream().map(one -> one.id()).toList());
        String other = pick(random, board.themes().stream().map(one -> one.id()).toList());
        String suggestion =
                pick(random, board.suggestions().stream().map(one -> one.id()).toList());
        List<String> merged = board.cards().stream()
                .flatMap(one -> one.merged().stream())
                .map(CardView.Merged::id)
                .toList();
        List<String> some = new ArrayList<>(List.of(
                card, pick(random, board.cards().stream().map(CardView::id).toList())));
        switch (random.nextInt(15)) {
            case 0, 1 -> as(() -> grouping.create(code, key, random.nextBoolean() ? mark : null, some));
            case 2 -> as(() -> grouping.rename(code, key, theme, mark));
            case 3 -> as(() -> grouping.remove(code, key, theme));
            case 4 -> as(() -> grouping.join(code, key, theme, other));
            case 5, 6 -> as(() -> grouping.move(code, key, some, random.nextInt(4) == 0 ? null : theme));
            case 7, 8 -> as(() -> merging.merge(code, key, some));
            case 9 -> as(() -> merging.part(code, key, pick(random, merged)));
            case 10 -> as(() -> merging.copy(code, key, card, theme));
            case 11 -> as(() -> merging.removeCopy(code, key, card));
            case 12 -> as(() -> suggesting.ask(code, key));
            case 13 -> as(() -> suggesting.accept(code, key, suggestion));
            default -> {
                if (random.nextInt(8) == 0) {
                    fay.does(() -> editing.remove(code, key, card));
                    if (random.nextBoolean()) {
                        fay.does(() -> editing.putBack(code, Table.key(), card));
                    }
                } else if (random.nextInt(4) == 0) {
                    fay.does(() -> editing.edit(code, key, card, "Edited " + mark));
                } else {
                    as(() -> grouping.undo(code, key, pick(random, keys)));
                }
            }
        }
    }

    private static void requireOncePerTheme(BoardSnapshot board) {
        assertThat(board.cards())
                .filteredOn(card -> card.theme() != null)
                .extracting(card -> card.theme() + (card.copyOf() == null ? card.id() : card.copyOf()))
                .doesNotHaveDuplicates();
    }

    private interface Act {
        void act() throws Exception;
    }

    private void as(Act act) throws Exception {
        table.as(seat, () -> {
            act.act();
            return null;
        });
    }

    /** One of them, or the id of nothing. */
    private static String pick(Random random, List<String> ids) {
        return ids.isEmpty() ? "nothing" : ids.get(random.nextInt(ids.size()));
    }
}

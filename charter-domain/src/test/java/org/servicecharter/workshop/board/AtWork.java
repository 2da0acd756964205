package org.servicecharter.workshop.board;

import static org.servicecharter.workshop.board.Chance.any;
import static org.servicecharter.workshop.board.Chance.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.servicecharter.as.Fay;
import org.servicecharter.framework.Prompt;
import org.servicecharter.framework.TellTale;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.breakout.BreakingOut;
import org.servicecharter.workshop.card.CardChecking;
import org.servicecharter.workshop.card.CardEditing;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.Seeding;
import org.servicecharter.workshop.card.TakeOutReason;
import org.servicecharter.workshop.card.Writing;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.Doubt;
import org.servicecharter.workshop.flag.FlagDecision;
import org.servicecharter.workshop.flag.FlagKind;
import org.servicecharter.workshop.flag.FlaggedPart;
import org.servicecharter.workshop.flag.Flagging;
import org.servicecharter.workshop.poll.Polling;
import org.servicecharter.workshop.prompt.Prompting;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.Seating;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.vote.Voting;

/** Everything that people do at a board, picked by chance: each call is one try, which may be refused. */
@ApplicationScoped
public class AtWork {

    private static final List<String> TEXTS =
            List.of("Be kind", "be kind!", "Listen", "Answer the phone", "Answer the phones", "Be late", "Gossip");

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Writing writing;

    @Inject
    private CardEditing editing;

    @Inject
    private CardChecking checking;

    @Inject
    private Seeding seeding;

    @Inject
    private MadeOfCards made;

    @Inject
    private Voting voting;

    @Inject
    private Flagging flagging;

    @Inject
    private Polling polling;

    @Inject
    private Prompting prompting;

    @Inject
    private BreakingOut breaking;

    @Inject
    private Seating seating;

    @Inject
    private Joining joining;

    @Inject
    private StageMoving moving;

    /** One thing that belongs to the step, as far as chance hits what is there. {@code keys} are those of earlier tries. */
    void does(Random random, Seat seat, List<String> keys) throws Exception {
        BoardSnapshot board = table.board(seat);
        String key = Table.key();
        if (random.nextInt(4) == 0) {
            leads(random, board, seat, key);
            return;
        }
        switch (board.stage().name()) {
            case WELCOME, RECALL, WRITE_DO_DONT, MEANS -> writes(random, board, seat, key);
            case REVEAL -> edits(random, board, key);
            case CLUSTER, NAME_THEMES -> {
                made.groups(random, board, seat, key, keys);
                keys.add(key);
            }
            case VOTE -> {
                String theme =
                        id(random, board.themes().stream().map(one -> one.id()).toList());
                table.does(seat, () -> voting.place(board.code(), key, null, theme, random.nextInt(3)));
            }
            case DRAFT_TEXT, BEHAVIOURS -> {
                made.words(random, board, key);
                String another = Table.key();
                made.groupWords(random, board, seat, another, keys);
                keys.add(another);
            }
            case REALITY_CHECK, CLOSE -> {
                if (random.nextInt(3) == 0) {
                    made.words(random, board, key);
                } else if (board.stage().name() == Stage.CLOSE) {
                    answers(random, board, seat, key);
                } else {
                    doubts(random, board, seat, key);
                }
            }
        }
    }

    private void leads(Random random, BoardSnapshot board, Seat seat, String key) throws Exception {
        String code = board.code();
        List<PlannedStage> plan = any(random, List.of(PlanTemplate.FULL.steps(), Table.twoRounds()));
        switch (random.nextInt(14)) {
            case 12, 13 -> fay.does(() -> moving.showUnseen(code, key));
            case 0 -> {
                fay.does(() -> moving.pause(code, key));
                fay.does(() -> moving.resume(code, Table.key()));
            }
            case 1 -> fay.does(() -> moving.runTimer(code, key, 5));
            case 2 -> fay.does(() -> seating.openDoor(code, key, random.nextBoolean()));
            case 3 -> joining.join(code, key, "Late " + random.nextInt(9), random.nextBoolean());
            case 4 -> fay.does(() -> seating.remove(code, key, seat.participantId()));
            case 5 -> fay.does(() -> prompting.show(code, key, any(random, List.of(Prompt.values())), null));
            case 6 -> fay.does(() -> prompting.takeAway(code, key));
            case 7 -> fay.does(() -> breaking.form(code, key, random.nextInt(4), random.nextInt(2)));
            case 8 -> table.replan(code, plan);
            case 9 -> edits(random, board, key);
            default -> table.does(seat, () -> seating.finish(code, key, null, random.nextInt(4) != 0));
        }
    }

    /** Whoever was taken off comes back, so that the walk goes on. */
    void readmit(Seat seat) throws Exception {
        fay.does(() -> seating.readmit(seat.workshopCode(), Table.key(), seat.participantId()));
    }

    private void writes(Random random, BoardSnapshot board, Seat seat, String key) throws Exception {
        String code = board.code();
        String own = id(random, board.mine().stream().map(card -> card.id()).toList());
        String text = any(random, TEXTS);
        Chart chart = any(random, List.of(Chart.values()));
        switch (random.nextInt(8)) {
            case 0 -> table.does(seat, () -> writing.revise(code, key, own, text + "?"));
            case 1 -> table.does(seat, () -> writing.remove(code, key, own));
            case 2 -> table.scribe(code, chart, text);
            case 3 -> check(random, code);
            default -> table.does(seat, () -> writing.write(code, key, chart, text));
        }
    }

    private void check(Random random, String code) throws Exception {
        table.lockWriting(code);
        try {
            String hidden = id(
                    random,
                    fay.get(() -> checking.cards(code)).stream()
                            .map(card -> card.id())
                            .toList());
            fay.does(() -> checking.takeOut(code, Table.key(), hidden, TakeOutReason.OFF_TOPIC));
            if (random.nextBoolean()) {
                fay.does(() -> checking.putBack(code, Table.key(), hidden));
            }
        } finally {
            fay.does(() -> moving.runTimer(code, Table.key(), 5));
        }
    }

    private void edits(Random random, BoardSnapshot board, String key) throws Exception {
        String code = board.code();
        String card = id(random, board.cards().stream().map(CardView::id).toList());
        switch (random.nextInt(6)) {
            case 4, 5 -> fay.does(() -> editing.mark(code, key, card, random.nextBoolean()));
            case 0 -> fay.does(() -> editing.edit(code, key, card, any(random, TEXTS)));
            case 1 -> fay.does(() -> editing.remove(code, key, card));
            case 2 -> {
                fay.does(() -> editing.remove(code, key, card));
                fay.does(() -> editing.putBack(code, Table.key(), card));
            }
            default ->
                fay.does(() -> seeding.sow(code, key, any(random, List.of(TellTale.values())), "It is not done"));
        }
    }

    private void answers(Random random, BoardSnapshot board, Seat seat, String key) throws Exception {
        String code = board.code();
        String poll = id(random, board.polls().stream().map(one -> one.id()).toList());
        switch (random.nextInt(6)) {
            case 0 -> fay.does(() -> polling.show(code, key, poll));
            case 1 -> fay.does(() -> polling.askAgain(code, key, poll));
            case 2 -> fay.does(() -> polling.putBack(code, key, poll));
            default -> table.does(seat, () -> polling.answer(code, key, poll, random.nextInt(2)));
        }
    }

    private void doubts(Random random, BoardSnapshot board, Seat seat, String key) throws Exception {
        String code = board.code();
        PrincipleView principle = any(random, board.principles(), new PrincipleView("none", "", null, List.of()));
        String behaviour = id(
                random, principle.behaviours().stream().map(BehaviourView::id).toList());
        String flag = id(random, board.flags().stream().map(one -> one.id()).toList());
        FlaggedPart part = any(random, List.of(FlaggedPart.values()));
        String clause =
                switch (part) {
                    case DEFINITION -> null;
                    case PRINCIPLE -> principle.id();
                    case BEHAVIOUR -> behaviour;
                };
        switch (random.nextInt(6)) {
            case 0 -> fay.does(() -> flagging.decide(code, key, flag, any(random, List.of(FlagDecision.values()))));
            case 1, 2 -> {
                fay.does(() -> flagging.remove(code, key, flag));
                if (random.nextBoolean()) {
                    fay.does(() -> flagging.putBack(code, Table.key(), flag));
                }
            }
            default ->
                table.does(seat, () -> flagging.raise(code, key, new Doubt(part, clause, FlagKind.NO_OWNER, null)));
        }
    }
}

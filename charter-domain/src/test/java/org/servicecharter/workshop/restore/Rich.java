package org.servicecharter.workshop.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardChecking;
import org.servicecharter.workshop.card.CardEditing;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.Scribing;
import org.servicecharter.workshop.card.TakeOutReason;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.flag.Doubt;
import org.servicecharter.workshop.flag.FlagDecision;
import org.servicecharter.workshop.flag.FlagKind;
import org.servicecharter.workshop.flag.FlaggedPart;
import org.servicecharter.workshop.flag.Flagging;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.Seating;
import org.servicecharter.workshop.theme.Merging;
import org.servicecharter.workshop.vote.Voting;

/** A workshop in which everything happened that a file can tell: two rounds with a vote each, merges, copies, flags, any script. */
@ApplicationScoped
public class Rich {

    static final String HEBREW = "להקשיב עד הסוף";
    static final String EMOJI = "Smile \uD83D\uDE42, \"even\" on\nMondays";

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private CardChecking checking;

    @Inject
    private CardEditing editing;

    @Inject
    private Scribing scribing;

    @Inject
    private Merging merging;

    @Inject
    private Voting voting;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private Flagging flagging;

    @Inject
    private Seating seating;

    /** The code of one in its last step, all but closed. */
    String upToClosing(Anonymity anonymity) throws Exception {
        String code = fay.get(() -> {
            String made = planning.plan(Table.draft("שירות טוב \uD83D\uDE42", anonymity, twoRounds()));
            planning.open(made);
            return made;
        });
        List<Seat> seats = table.seats(code, 4);
        firstRound(code, seats);
        secondRound(code, seats);
        words(code, seats);
        fay.does(() -> seating.remove(code, Table.key(), seats.get(3).participantId()));
        table.move(code, Stage.CLOSE);
        return code;
    }

    /** What is missing to close it. */
    void finish(String code) throws Exception {
        String idle = table.boardOfFay(code).principles().get(1).id();
        fay.get(() ->
                behaviours.add(code, Table.key(), idle, new BehaviourWording(Chart.DO, "Ask what is needed", null)));
    }

    private void firstRound(String code, List<Seat> seats) throws Exception {
        table.moveOnTo(code, Stage.WRITE_DO_DONT);
        table.write(seats.get(0), Chart.DO, HEBREW);
        table.write(seats.get(1), Chart.DO, EMOJI);
        table.write(seats.get(2), Chart.DO, "Listen");
        table.write(seats.get(3), Chart.DO, "lisen!");
        table.write(seats.get(3), Chart.DONT, "Shout");
        String named = table.write(seats.get(1), Chart.DONT, "Be like Bob");
        fay.does(() -> scribing.write(code, Table.key(), Chart.DONT, "Hide"));
        table.lockWriting(code);
        fay.does(() -> checking.takeOut(code, Table.key(), named, TakeOutReason.NAMES_SOMEBODY));
        table.move(code, Stage.REVEAL);
        table.move(code, Stage.WRITE_DO_DONT);
        table.move(code, Stage.REVEAL);
        fay.does(() -> editing.edit(code, Table.key(), card(code, "Shout"), "Shout at people"));
        fay.does(() -> editing.edit(code, Table.key(), card(code, "lisen!"), "listen!"));
        fay.does(() -> editing.mark(code, Table.key(), card(code, EMOJI), true));
        table.write(seats.get(0), Chart.DO, "Come late");
        table.moveOnTo(code, Stage.CLUSTER);
        String kind = table.theme(seats.get(0), "Kindness", List.of(card(code, EMOJI)));
        table.theme(seats.get(0), null, List.of());
        table.theme(
                seats.get(1), "Listening", List.of(card(code, "Listen"), card(code, "listen!"), card(code, HEBREW)));
        table.as(seats.get(0), () -> {
            merging.copy(code, Table.key(), card(code, "listen!"), kind);
            String copy = merging.copy(code, Table.key(), card(code, HEBREW), kind);
            merging.merge(code, Table.key(), List.of(card(code, "Listen"), original(code, "listen!")));
            return copy;
        });
        table.moveOnTo(code, Stage.VOTE);
        for (Seat seat : seats) {
            table.as(seat, () -> {
                voting.place(code, Table.key(), null, kind, 1);
                return null;
            });
        }
    }

    private void secondRound(String code, List<Seat> seats) throws Exception {
        table.moveOnTo(code, Stage.WRITE_DO_DONT);
        table.write(seats.get(2), Chart.DO, "Ask once more");
        table.moveOnTo(code, Stage.VOTE);
        String listening = table.boardOfFay(code).themes().get(2).id();
        table.does(seats.get(0), () -> voting.place(code, Table.key(), null, listening, 1));
        table.moveOnTo(code, Stage.DRAFT_TEXT);
    }

    private void words(String code, List<Seat> seats) throws Exception {
        String kind = table.boardOfFay(code).themes().get(0).id();
        String merged = table.boardOfFay(code).cards().stream()
                .flatMap(card -> card.merged().stream())
                .map(CardView.Merged::id)
                .findFirst()
                .orElseThrow();
        fay.does(() -> distilling.define(
                code, Table.key(), "שירות הוא להקשיב. \uD83D\uDE42", List.of(merged, original(code, HEBREW))));
        String principle = fay.get(() -> distilling.addPrinciple(code, Table.key(), "We are kind", kind));
        fay.get(() -> distilling.addPrinciple(code, Table.key(), "We ask", null));
        String behaviour = fay.get(() ->
                behaviours.add(code, Table.key(), principle, new BehaviourWording(Chart.DO, "Let people end", merged)));
        fay.get(() -> behaviours.add(
                code, Table.key(), principle, new BehaviourWording(Chart.DONT, "Let anybody wait unseen", null)));
        table.moveOnTo(code, Stage.REALITY_CHECK);
        for (Seat seat : seats) {
            Doubt doubt = new Doubt(FlaggedPart.BEHAVIOUR, behaviour, FlagKind.NOT_MEASURABLE, null);
            table.as(seat, () -> flagging.raise(code, Table.key(), doubt));
        }
        String flag = fay.get(() -> flagging.raise(
                code, Table.key(), new Doubt(FlaggedPart.DEFINITION, null, FlagKind.NO_OWNER, "מי? \uD83D\uDE42")));
        fay.does(() -> flagging.decide(code, Table.key(), flag, FlagDecision.PARKED));
        Doubt open = new Doubt(FlaggedPart.PRINCIPLE, principle, FlagKind.CANNOT_PROMISE, null);
        fay.get(() -> flagging.raise(code, Table.key(), open));
    }

    String card(String code, String text) throws Exception {
        return table.boardOfFay(code).cards().stream()
                .filter(card -> card.text().equals(text))
                .map(CardView::id)
                .findFirst()
                .orElseThrow();
    }

    private String original(String code, String text) throws Exception {
        return table.boardOfFay(code).cards().stream()
                .filter(card -> card.text().equals(text) && card.copyOf() == null)
                .map(CardView::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<PlannedStage> twoRounds() {
        return List.of(
                new PlannedStage(Stage.WELCOME, 5),
                new PlannedStage(Stage.WRITE_DO_DONT, 10, "מה עוזר? \uD83D\uDE42", null),
                new PlannedStage(Stage.REVEAL, 10),
                new PlannedStage(Stage.CLUSTER, 10),
                new PlannedStage(Stage.VOTE, 3),
                new PlannedStage(Stage.WRITE_DO_DONT, 8),
                new PlannedStage(Stage.REVEAL, 10),
                new PlannedStage(Stage.VOTE, 3),
                new PlannedStage(Stage.DRAFT_TEXT, 15),
                new PlannedStage(Stage.REALITY_CHECK, 5),
                new PlannedStage(Stage.CLOSE, 5));
    }
}

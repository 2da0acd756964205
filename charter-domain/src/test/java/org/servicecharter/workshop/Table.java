package org.servicecharter.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Seated;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardReading;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.card.Scribing;
import org.servicecharter.workshop.card.Writing;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardQueries;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.theme.Grouping;

/** Workshops led by Fay, walked by legal moves to where a test needs them. */
@ApplicationScoped
public class Table {

    @Inject
    private Fay fay;

    @Inject
    private Seated seated;

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private WorkshopQueries workshops;

    @Inject
    private Joining joining;

    @Inject
    private Writing writing;

    @Inject
    private Scribing scribing;

    @Inject
    private Grouping grouping;

    @Inject
    private StageMoving moving;

    @Inject
    private BoardQueries boards;

    @Inject
    private BoardReading reading;

    @PersistenceContext
    private EntityManager em;

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** The code of an open workshop in its lobby. */
    public String open(Anonymity anonymity) throws Exception {
        return fay.get(() -> {
            String code = planning.plan(draft("Good service", anonymity, PlanTemplate.FULL.steps()));
            planning.open(code);
            return code;
        });
    }

    /** The code of a workshop in which both charts are open. */
    public String writing(Anonymity anonymity) throws Exception {
        String code = open(anonymity);
        moveOnTo(code, Stage.WRITE_DO_DONT);
        return code;
    }

    /** Fay plans other steps than those there are now. */
    public void replan(String code, List<PlannedStage> steps) throws Exception {
        fay.does(() -> planning.replan(code, workshops.plan(code), steps));
    }

    /** The vote to come is on these terms. */
    public void vote(String code, Integer dots, Integer cap) throws Exception {
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.replaceAll(step -> step.getStage() == Stage.VOTE ? step.voting(dots, cap) : step);
        replan(code, steps);
    }

    /** After the vote comes another, on these terms. */
    public void secondVote(String code, Integer dots, Integer cap) throws Exception {
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.add(Stage.VOTE.ordinal() + 1, new PlannedStage(Stage.VOTE, 5).voting(dots, cap));
        replan(code, steps);
    }

    /** After the vote comes another round, which ends with a vote of three dots for everybody. */
    public void secondRound(String code) throws Exception {
        replan(code, twoRounds());
    }

    public static List<PlannedStage> twoRounds() {
        List<PlannedStage> steps = new ArrayList<>(PlanTemplate.FULL.steps());
        steps.addAll(
                Stage.VOTE.ordinal() + 1,
                List.of(
                        new PlannedStage(Stage.WRITE_DO_DONT, 5),
                        new PlannedStage(Stage.REVEAL, 5),
                        new PlannedStage(Stage.CLUSTER, 5),
                        new PlannedStage(Stage.VOTE, 6).voting(3, null)));
        return steps;
    }

    public static WorkshopDraft draft(String title, Anonymity anonymity, List<PlannedStage> steps) {
        return new WorkshopDraft(title, anonymity, null, steps);
    }

    /** The code of one that is planned only. To be called as a facilitator. */
    public String planned() {
        return planning.plan(draft("Some day", Anonymity.ANONYMOUS, PlanTemplate.FULL.steps()));
    }

    public String theme(Seat seat, String name, List<String> cards) throws Exception {
        return as(seat, () -> grouping.create(seat.workshopCode(), key(), name, cards));
    }

    public List<Seat> seats(String code, int count) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            seats.add(joining.join(code, key(), "Person " + i, false));
        }
        return seats;
    }

    /** Four people at a workshop in which the cards are read: one of each, with this text, on the chart of what to do. */
    public List<Seat> reading(Anonymity anonymity, String text) throws Exception {
        String code = writing(anonymity);
        List<Seat> seats = seats(code, 4);
        for (Seat seat : seats) {
            write(seat, Chart.DO, text);
        }
        move(code, Stage.REVEAL);
        return seats;
    }

    public String write(Seat seat, Chart chart, String text) throws Exception {
        return as(seat, () -> writing.write(seat.workshopCode(), key(), chart, text));
    }

    /** From a sheet of paper in the room. */
    public void scribe(String code, Chart chart, String text) throws Exception {
        fay.does(() -> scribing.write(code, key(), chart, text));
    }

    public <T> T as(Seat seat, Callable<T> work) throws Exception {
        return seated.participant(seat.workshopCode(), seat.participantId(), work);
    }

    public void does(Seat seat, Caller.Work work) throws Exception {
        as(seat, () -> {
            work.run();
            return null;
        });
    }

    public BoardSnapshot board(Seat seat) throws Exception {
        return as(seat, () -> boards.board(seat.workshopCode()));
    }

    public BoardSnapshot boardOfFay(String code) throws Exception {
        return fay.get(() -> boards.board(code));
    }

    /** One step on or back, with a reason, showing what few wrote. */
    public void move(String code, Stage to) throws Exception {
        move(code, to, FewWritersChoice.SHOW);
    }

    /** One step on or back, with a reason. */
    public void move(String code, Stage to, FewWritersChoice few) throws Exception {
        StageView now = boardOfFay(code).stage();
        int from = now == null ? 0 : now.number();
        int beside = now == null || now.next() == to ? from + 1 : from - 1;
        StageMove move = new StageMove(from, beside, "as the test wants", few);
        fay.does(() -> moving.move(code, key(), move));
    }

    /** On to this step, over all between. */
    public void moveOnTo(String code, Stage to) throws Exception {
        for (Stage now = stage(code); now != to; now = stage(code)) {
            move(code, now == null ? Stage.WELCOME : boardOfFay(code).stage().next());
        }
    }

    /** Writing has stopped, and the grace is long over. */
    @Transactional
    public void lockWriting(String code) throws Exception {
        fay.does(() -> moving.endTimer(code, key()));
        em.createNativeQuery("update workshop set timer_ends_at ="
                        + " timestamp with time zone '2020-01-01 00:00:00+00:00' where code = ?")
                .setParameter(1, code)
                .executeUpdate();
    }

    private Stage stage(String code) throws Exception {
        StageView stage = boardOfFay(code).stage();
        return stage == null ? null : stage.name();
    }

    public List<BoardEntry> log(String code) {
        return reading.after(code, 0);
    }

    /** What no service does. */
    @Transactional
    public void change(String sql, Object... parameters) {
        query(sql, parameters).executeUpdate();
    }

    /** Everything of a kind that is stored, as text. */
    public List<?> rows(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}

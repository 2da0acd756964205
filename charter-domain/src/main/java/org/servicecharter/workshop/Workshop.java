package org.servicecharter.workshop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One session of one group, from the plan to the charter draft. Known by its code of six characters, which people
 * type on their phones.
 *
 * <p>Its row is what commands on the board queue for: whoever changes anything on the board locks it first and takes
 * the next event number from it, so that numbers have no gaps and budgets hold.
 */
@Entity
@Table(name = "workshop")
public class Workshop {

    public static final int CODE_LENGTH = 6;
    public static final int TITLE_MAX = 120;
    public static final int REASON_MAX = 500;

    @Id
    @Column(length = CODE_LENGTH)
    private String code;

    @Version
    private long revision;

    @Column(nullable = false, length = 2 * TITLE_MAX)
    private String title;

    @Embedded
    private Leaders leaders;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Anonymity anonymity;

    @ElementCollection
    @CollectionTable(name = "workshop_stage", joinColumns = @JoinColumn(name = "workshop_code"))
    @OrderColumn(name = "place")
    private List<PlannedStage> plan; // made by the constructor: one made here would be read with each lock

    @Embedded
    private Course course = Course.planned();

    @Column(name = "last_event", nullable = false)
    private long lastEvent;

    @Column(name = "charter_code", length = 40)
    private String charterCode;

    @Column(name = "planned_at", nullable = false, updatable = false)
    private Instant plannedAt;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Workshop() {} // JPA

    /** @throws TextNotUsable when the title is blank or too long */
    public Workshop(String code, String title, String facilitatorCode, Anonymity anonymity, Instant now) {
        this.code = Objects.requireNonNull(code, "code");
        this.leaders = new Leaders(facilitatorCode);
        this.title = Wording.checked(title, TITLE_MAX);
        this.anonymity = Objects.requireNonNull(anonymity, "anonymity");
        this.plannedAt = Objects.requireNonNull(now, "now");
        course.touched(now);
        this.plan = new ArrayList<>(Stage.usualPlan());
    }

    /** Another title, another anonymity. @throws PlanFixed once it is open: from then on everybody sees them (W-07) */
    public void revise(String newTitle, Anonymity newAnonymity) {
        if (!getState().isPlanned()) {
            throw new PlanFixed(code);
        }
        title = Wording.checked(newTitle, TITLE_MAX);
        anonymity = Objects.requireNonNull(newAnonymity, "newAnonymity");
    }

    /**
     * Other steps: all of them beforehand; while it runs those to come, the past ones and the current one stay.
     *
     * @throws PlanFixed when the steps until now would change, or it is over
     */
    public void replan(Plan next) {
        if (!getState().isPlanned() && !getState().isOpen() || !next.beginsLike(getPlan(), getStep())) {
            throw new PlanFixed(code);
        }
        List<PlannedStage> steps = new ArrayList<>(plan.subList(0, getStep()));
        steps.addAll(next.steps().subList(getStep(), next.steps().size()));
        unplan();
        steps.stream().map(PlannedStage::again).forEach(plan::add);
    }

    /** No steps at all, until its rows are written anew. */
    void unplan() {
        plan.clear();
    }

    /** It is meant to begin then; {@code null} takes the date away. @throws PlanFixed once it is open */
    public void schedule(Instant start) {
        course.appoint(start != null, code);
        startsAt = start;
    }

    /** People may join from now on. */
    public void open() {
        course.become(WorkshopState.LOBBY);
    }

    /** It will not take place. */
    public void cancel() {
        course.become(WorkshopState.CANCELLED);
    }

    /**
     * One step on or back; from a pause to any other step, which ends the pause. The first move begins the first step.
     *
     * @param seen the place of the step the facilitator saw, 0 in the lobby
     * @throws StageChangedMeanwhile when that is not the current step any more
     * @throws StageNotNext when {@code to} is not beside the current step, or no step at all
     * @throws ReasonNeeded when going back or jumping without saying why
     */
    public StageChange move(int seen, int to, String actor, Instant now, String reason) {
        course.requireStep(seen);
        int distance = getPlan().distance(getStep(), to);
        if (Math.abs(distance) != 1 && getState() != WorkshopState.PAUSED) {
            throw new StageNotNext(to);
        }
        String why = Wording.optional(reason, REASON_MAX);
        if (distance != 1 && why == null) {
            throw new ReasonNeeded(distance < 0 ? "back" : "jump");
        }
        Stage left = getStage();
        course.go(to, getPlan().stageAt(to));
        return new StageChange(this, nextEvent(), left, actor, now, why);
    }

    /** Nothing changes any more. Its charter draft has this code; {@code null} when it ends without one. */
    public void close(String newCharterCode, Instant now) {
        course.become(WorkshopState.CLOSED);
        charterCode = newCharterCode;
        closedAt = now;
    }

    /** Takes the next number of the board's log. Only under the lock on this row. */
    public long nextEvent() {
        return ++lastEvent;
    }

    /** @throws NotRunning before the first step, in a pause and after the end */
    public void requireRunning() {
        course.requireRunning();
    }

    /** The current step for the screens; {@code null} before the first. */
    public StageView stageView(Instant now) {
        return getStep() == 0 ? null : getPlan().view(getStep(), course.timer(), now);
    }

    public String getCode() {
        return code;
    }

    public long getRevision() {
        return revision;
    }

    public String getTitle() {
        return title;
    }

    public Leaders getLeaders() {
        return leaders;
    }

    public Course getCourse() {
        return course;
    }

    public WorkshopState getState() {
        return course.getState();
    }

    public Anonymity getAnonymity() {
        return anonymity;
    }

    public boolean isNamed() {
        return anonymity == Anonymity.NAMED;
    }

    public Plan getPlan() {
        return new Plan(plan);
    }

    /** 1 for its first step, 0 before. */
    public int getStep() {
        return course.getStep();
    }

    /** {@code null} before the first step. */
    public Stage getStage() {
        return course.getStage();
    }

    public long getLastEvent() {
        return lastEvent;
    }

    /** {@code null} until it closed, and without a draft. */
    public String getCharterCode() {
        return charterCode;
    }

    public Instant getPlannedAt() {
        return plannedAt;
    }

    /** {@code null} without a date. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** {@code null} until it closed. */
    public Instant getClosedAt() {
        return closedAt;
    }
}

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

    @Column(name = "facilitator_code", nullable = false, updatable = false, length = 40)
    private String facilitatorCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private WorkshopState state = WorkshopState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Anonymity anonymity;

    @ElementCollection
    @CollectionTable(name = "workshop_stage", joinColumns = @JoinColumn(name = "workshop_code"))
    @OrderColumn(name = "place")
    private List<PlannedStage> plan = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Stage stage;

    @Embedded
    private StageTimer timer;

    @Column(name = "last_event", nullable = false)
    private long lastEvent;

    @Column(name = "charter_code", length = 40)
    private String charterCode;

    @Column(name = "planned_at", nullable = false, updatable = false)
    private Instant plannedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Workshop() {} // JPA

    /** @throws TextNotUsable when the title is blank or too long */
    public Workshop(String code, String title, String facilitatorCode, Anonymity anonymity, Instant now) {
        this.code = Objects.requireNonNull(code, "code");
        this.facilitatorCode = Objects.requireNonNull(facilitatorCode, "facilitatorCode");
        this.title = Wording.checked(title, TITLE_MAX);
        this.anonymity = Objects.requireNonNull(anonymity, "anonymity");
        this.plannedAt = Objects.requireNonNull(now, "now");
        this.plan.addAll(Stage.usualPlan());
    }

    /**
     * Another title, another anonymity: while it is planned. From the opening on everybody sees them (W-07).
     *
     * @throws PlanFixed once it is open
     */
    public void revise(String newTitle, Anonymity newAnonymity) {
        if (state != WorkshopState.DRAFT) {
            throw new PlanFixed(code);
        }
        title = Wording.checked(newTitle, TITLE_MAX);
        anonymity = Objects.requireNonNull(newAnonymity, "newAnonymity");
    }

    /** People may join from now on. */
    public void open() {
        become(WorkshopState.LOBBY);
    }

    /**
     * One step on or back. The first move begins the first step.
     *
     * @param seen the step the facilitator saw, {@code null} in the lobby
     * @throws StageChangedMeanwhile when that is not the current step any more
     * @throws StageNotNext when {@code to} is not beside the current step
     * @throws ReasonNeeded when going back without saying why
     */
    public StageChange move(Stage seen, Stage to, String actor, Instant now, String reason) {
        if (seen != stage) {
            throw new StageChangedMeanwhile(stage);
        }
        int distance = new Plan(plan).distance(stage, to);
        if (Math.abs(distance) != 1) {
            throw new StageNotNext(to);
        }
        String why = Wording.optional(reason, REASON_MAX);
        if (distance < 0 && why == null) {
            throw new ReasonNeeded("back");
        }
        if (state == WorkshopState.LOBBY) {
            become(WorkshopState.RUNNING);
        }
        requireRunning();
        stage = to;
        timer = new StageTimer();
        return new StageChange(this, nextEvent(), seen, to, actor, now, why);
    }

    /** The timer ends so many minutes from now; 0 stops it. */
    public void runTimer(int minutes, Instant now) {
        requireRunning();
        timer = new StageTimer(minutes, now);
    }

    /** The timer ends now: who is in a sentence has the grace to finish it (W-09). */
    public void endTimer(Instant now) {
        requireRunning();
        if (timer().getEndsAt() == null || timer().getEndsAt().isAfter(now)) {
            timer = new StageTimer(now);
        }
    }

    /** The timer ended longer ago than the grace. */
    public boolean isLocked(Instant now) {
        return timer().isLocked(now);
    }

    /** The result is a charter draft; nothing changes any more. */
    public void close(String newCharterCode, Instant now) {
        become(WorkshopState.CLOSED);
        charterCode = newCharterCode;
        closedAt = now;
    }

    /** Takes the next number of the board's log. Only under the lock on this row. */
    public long nextEvent() {
        return ++lastEvent;
    }

    /** @throws WorkshopNotFound for anyone else: what is not theirs does not exist for them */
    public void requireFacilitator(String personCode) {
        if (!facilitatorCode.equals(personCode)) {
            throw new WorkshopNotFound(code);
        }
    }

    /** @throws NotRunning before the first step and after the end */
    public void requireRunning() {
        if (state != WorkshopState.RUNNING) {
            throw new NotRunning(state);
        }
    }

    private void become(WorkshopState next) {
        if (!state.mayBecome(next)) {
            throw new WorkshopMoveRefused(state, next);
        }
        state = next;
    }

    private StageTimer timer() {
        return timer == null ? new StageTimer() : timer; // JPA makes one of nulls only to null
    }

    /** The current step for the screens; {@code null} before the first. */
    public StageView stageView(Instant now) {
        return stage == null ? null : new Plan(plan).view(stage, timer(), now);
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getFacilitatorCode() {
        return facilitatorCode;
    }

    public WorkshopState getState() {
        return state;
    }

    public Anonymity getAnonymity() {
        return anonymity;
    }

    public boolean isAnonymous() {
        return anonymity == Anonymity.ANONYMOUS;
    }

    public List<PlannedStage> getPlan() {
        return List.copyOf(plan);
    }

    /** {@code null} before the first step. */
    public Stage getStage() {
        return stage;
    }

    public long getLastEvent() {
        return lastEvent;
    }

    /** {@code null} until it closed. */
    public String getCharterCode() {
        return charterCode;
    }

    public Instant getPlannedAt() {
        return plannedAt;
    }

    /** {@code null} until it closed. */
    public Instant getClosedAt() {
        return closedAt;
    }
}

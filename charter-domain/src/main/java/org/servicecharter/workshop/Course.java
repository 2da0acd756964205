package org.servicecharter.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where a workshop is: in its life, in its plan, and in the time of the step. Every change is a legal move. */
@Embeddable
public class Course {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private WorkshopState state = WorkshopState.DRAFT;

    /** 1 for the first step of the plan, 0 before. */
    @Column(nullable = false)
    private int step;

    /** What the plan says for that step: commands ask for it all the time, and need not read the plan. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Stage stage;

    @Embedded
    private StageTimer timer;

    @Column(name = "door_open", nullable = false)
    private boolean doorOpen = true;

    /** No nearer than the day: a moment could tell who wrote last (W-05). */
    @Column(name = "active_on", nullable = false)
    private LocalDate activeOn;

    @Column(name = "counted_vote")
    private Integer countedVote;

    @Column(name = "cards_removed_at")
    private Instant cardsRemovedAt;

    protected Course() {} // JPA

    static Course planned() {
        return new Course();
    }

    /** @throws WorkshopMoveRefused when no such move is legal from here */
    void become(WorkshopState next) {
        if (!state.mayBecome(next)) {
            throw new WorkshopMoveRefused(state, next);
        }
        state = next;
    }

    /** @throws PlanFixed once people may join */
    void appoint(boolean dated, String code) {
        if (!state.isPlanned()) {
            throw new PlanFixed(code);
        }
        state = dated ? WorkshopState.SCHEDULED : WorkshopState.DRAFT;
    }

    /** To this step of the plan, where the clock is not running yet; a pause ends. */
    void go(int to, Stage next) {
        if (state == WorkshopState.LOBBY || state == WorkshopState.PAUSED) {
            become(WorkshopState.RUNNING);
        }
        requireRunning();
        step = to;
        stage = next;
        timer = new StageTimer();
    }

    /** It goes on from this step, where it stands still: what came before happened elsewhere. */
    public void takeUp(int place, Stage begun, Instant now) {
        become(WorkshopState.LOBBY);
        go(place, begun);
        pause(now);
    }

    /** Everything stands still, the timer too. */
    public void pause(Instant now) {
        become(WorkshopState.PAUSED);
        timer = timer().stopped(now);
    }

    /** On in the same step, with the time the timer still had. */
    public void resume(Instant now) {
        if (state != WorkshopState.PAUSED) {
            throw new WorkshopMoveRefused(state, WorkshopState.RUNNING);
        }
        become(WorkshopState.RUNNING);
        timer = timer().startedAgain(now);
    }

    /**
     * The timer ends so many minutes from now; 0 stops it. One that has ended cannot be stopped: what it locks only more
     * time opens (W-09).
     *
     * @throws TimerNotUsable when less than 0 or too many
     */
    public void runTimer(int minutes, Instant now) {
        requireRunning();
        if (minutes != 0 || !timer().hasEnded(now)) {
            timer = new StageTimer(minutes, now);
        }
    }

    /** The timer ends now: who is in a sentence has the grace to finish it (W-09). */
    public void endTimer(Instant now) {
        requireRunning();
        if (!timer().hasEnded(now)) {
            timer = new StageTimer(now);
        }
    }

    /** It is put away: still to be read, no more in the way. */
    public void archive() {
        become(WorkshopState.ARCHIVED);
    }

    /**
     * Among the others again.
     *
     * @throws WorkshopMoveRefused when it is not put away
     */
    public void bringBack() {
        if (state != WorkshopState.ARCHIVED) {
            throw new WorkshopMoveRefused(state, WorkshopState.CLOSED);
        }
        become(WorkshopState.CLOSED);
    }

    /** Somebody did something with it today. */
    public void touched(Instant now) {
        activeOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The board shows what this vote of the plan counted; {@code null} for none. */
    public void showCount(Integer vote) {
        countedVote = vote;
    }

    /** The vote whose totals the board shows; {@code null} until one is counted, and while one is open (W-03). */
    public Integer getCountedVote() {
        return countedVote;
    }

    /** The cards have had their time. */
    public void cardsRemoved(Instant now) {
        cardsRemovedAt = now;
    }

    /** {@code null} as long as the cards are there. */
    public Instant getCardsRemovedAt() {
        return cardsRemovedAt;
    }

    /** Newcomers may take a seat, or not any more; who has one keeps it. */
    public void openDoor(boolean open) {
        doorOpen = open;
    }

    public boolean isDoorOpen() {
        return doorOpen;
    }

    /** The timer ended longer ago than the grace. */
    public boolean isLocked(Instant now) {
        return timer().isLocked(now);
    }

    /** @throws NotRunning before the first step, in a pause and after the end */
    void requireRunning() {
        if (state != WorkshopState.RUNNING) {
            throw new NotRunning(state);
        }
    }

    /**
     * Whoever acts meant this step, {@code null} for whichever it is.
     *
     * @throws StageChangedMeanwhile when the board is in another one
     */
    public void requireStep(Integer meant) {
        if (meant != null && meant != step) {
            throw new StageChangedMeanwhile(stage);
        }
    }

    public WorkshopState getState() {
        return state;
    }

    int getStep() {
        return step;
    }

    Stage getStage() {
        return stage;
    }

    StageTimer timer() {
        return timer == null ? new StageTimer() : timer; // JPA makes one of nulls only to null
    }
}

package org.servicecharter.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One move from step to step: who, when, and why if it was not the plain way on. Never changed. */
@Entity
@Table(name = "stage_change")
@IdClass(EventKey.class)
public class StageChange {

    @Id
    @Column(name = "workshop_code", length = Workshop.CODE_LENGTH)
    private String workshopCode;

    @Id
    @Column(name = "event_number")
    private long eventNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage", updatable = false, length = 20)
    private Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage", nullable = false, updatable = false, length = 20)
    private Stage to;

    /** The place in the plan it went to: a plan may hold a stage twice. */
    @Column(name = "to_step", nullable = false, updatable = false)
    private int toStep;

    @Column(nullable = false, updatable = false, length = 40)
    private String actor;

    @Column(name = "moved_at", nullable = false, updatable = false)
    private Instant movedAt;

    @Column(updatable = false, length = 2 * Workshop.REASON_MAX)
    private String reason;

    protected StageChange() {} // JPA

    StageChange(Workshop workshop, long eventNumber, Stage from, String actor, Instant at, String reason) {
        this.workshopCode = workshop.getCode();
        this.eventNumber = eventNumber;
        this.from = from;
        this.to = workshop.getStage();
        this.toStep = workshop.getStep();
        this.actor = actor;
        this.movedAt = at;
        this.reason = reason;
    }

    /**
     * One that happened elsewhere, as a file tells it.
     *
     * @throws TextNotUsable when the reason is too long
     */
    public static StageChange told(
            Workshop workshop, Stage from, Stage to, int toStep, String actor, Instant at, String reason) {
        String why = Wording.optional(reason, Workshop.REASON_MAX);
        StageChange change = new StageChange(workshop, workshop.nextEvent(), from, actor, at, why);
        change.to = Objects.requireNonNull(to, "to");
        change.toStep = toStep;
        return change;
    }

    /** The number of the board event that told it. */
    public long getEventNumber() {
        return eventNumber;
    }

    /** {@code null} for the first step of all. */
    public Stage getFrom() {
        return from;
    }

    public Stage getTo() {
        return to;
    }

    /** 1 for the first step of the plan. */
    public int getToStep() {
        return toStep;
    }

    public String getActor() {
        return actor;
    }

    public Instant getMovedAt() {
        return movedAt;
    }

    /** {@code null} when none was given. */
    public String getReason() {
        return reason;
    }
}

package org.servicecharter.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One step of a workshop's plan: its kind, the minutes meant for it, and what is asked in it. Never changed. */
@Embeddable
public class PlannedStage implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int QUESTION_MAX = 500;
    public static final int MINUTES_MAX = 240;
    public static final int DOTS_MAX = 10;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Stage stage;

    @Column(nullable = false)
    private int minutes;

    @Column(length = 2 * QUESTION_MAX)
    private String question;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column
    private Integer dots;

    @Column
    private Integer cap;

    protected PlannedStage() {} // JPA

    /** With the usual question, moved by the facilitator. */
    public PlannedStage(Stage stage, int minutes) {
        this(stage, minutes, null, null);
    }

    /**
     * @param minutes 1 to {@value #MINUTES_MAX}
     * @param question put to everybody instead of the step's usual one; blank keeps that
     * @param opensAt when the step begins by itself; {@code null} when the facilitator begins it
     * @throws TimerNotUsable for other minutes
     * @throws TextNotUsable for a question of more than {@value #QUESTION_MAX} characters
     */
    public PlannedStage(Stage stage, int minutes, String question, Instant opensAt) {
        this.stage = Objects.requireNonNull(stage, "stage");
        if (minutes < 1 || minutes > MINUTES_MAX) {
            throw new TimerNotUsable(1, MINUTES_MAX);
        }
        this.minutes = minutes;
        this.question = Wording.optional(question, QUESTION_MAX);
        this.opensAt = opensAt;
    }

    /** An object of its own: a collection stores the same one only once, also where a plan holds it twice. */
    PlannedStage again() {
        return opening(opensAt);
    }

    /** The same step, beginning by itself at this moment. */
    public PlannedStage opening(Instant moment) {
        return new PlannedStage(stage, minutes, question, moment).voting(dots, cap);
    }

    /**
     * The same step, whose vote is on these terms.
     *
     * @param newDots for each participant, 1 to {@value #DOTS_MAX}; {@code null} for as many as suit the number of themes
     * @param newCap how many of them one theme takes; {@code null} for all of them
     * @throws DotsNotUsable for others
     */
    public PlannedStage voting(Integer newDots, Integer newCap) {
        int most = newDots == null ? DOTS_MAX : newDots;
        if (most < 1 || most > DOTS_MAX || newCap != null && (newCap < 1 || newCap > most)) {
            throw new DotsNotUsable(DOTS_MAX);
        }
        PlannedStage step = new PlannedStage(stage, minutes, question, opensAt);
        step.dots = newDots;
        step.cap = newCap;
        return step;
    }

    public Stage getStage() {
        return stage;
    }

    public int getMinutes() {
        return minutes;
    }

    /** {@code null} for the step's usual one. */
    public String getQuestion() {
        return question;
    }

    /** {@code null} when the facilitator begins it. */
    public Instant getOpensAt() {
        return opensAt;
    }

    /** For each participant, where this is a vote; {@code null} for as many as suit the number of themes. */
    public Integer getDots() {
        return dots;
    }

    /** How many of them one theme takes; {@code null} for all of them. */
    public Integer getCap() {
        return cap;
    }
}

package org.servicecharter.web.workshop.plan;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.snapshot.PlanStep;

/** One step of a plan as its fields on the page hold it. */
public class PlanRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Stage stage;
    private int minutes;
    private String question;
    private LocalDateTime opensAt;
    private Integer dots;
    private Integer cap;

    private PlanRow(Stage stage) {
        this.stage = stage;
    }

    static PlanRow of(PlanStep step, ZoneId zone) {
        PlanRow row = new PlanRow(step.name());
        row.minutes = step.minutes();
        row.question = step.question();
        row.opensAt = step.opensAt() == null ? null : LocalDateTime.ofInstant(step.opensAt(), zone);
        row.dots = step.dots();
        row.cap = step.cap();
        return row;
    }

    PlannedStage planned(ZoneId zone) {
        return new PlannedStage(
                        stage,
                        minutes,
                        question,
                        opensAt == null ? null : opensAt.atZone(zone).toInstant())
                .voting(dots, cap);
    }

    public boolean isVote() {
        return stage == Stage.VOTE;
    }

    public Stage getStage() {
        return stage;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public Integer getDots() {
        return dots;
    }

    public void setDots(Integer dots) {
        this.dots = dots;
    }

    public Integer getCap() {
        return cap;
    }

    public void setCap(Integer cap) {
        this.cap = cap;
    }
}

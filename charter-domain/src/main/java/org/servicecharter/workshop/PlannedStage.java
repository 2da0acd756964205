package org.servicecharter.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One step of a workshop's plan with the minutes meant for it. */
@Embeddable
public class PlannedStage {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Stage stage;

    @Column(nullable = false)
    private int minutes;

    protected PlannedStage() {} // JPA

    public PlannedStage(Stage stage, int minutes) {
        this.stage = Objects.requireNonNull(stage, "stage");
        this.minutes = minutes;
    }

    public Stage getStage() {
        return stage;
    }

    public int getMinutes() {
        return minutes;
    }
}

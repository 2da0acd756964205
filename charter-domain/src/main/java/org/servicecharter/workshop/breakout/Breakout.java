package org.servicecharter.workshop.breakout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The groups a workshop is in during one step. */
@Entity
@Table(name = "breakout")
public class Breakout {

    @Id
    @Column(name = "workshop_code", length = 6)
    private String workshopCode;

    @Column(name = "size_wanted", nullable = false)
    private int size;

    @Column(nullable = false)
    private int step;

    protected Breakout() {} // JPA

    Breakout(String workshopCode) {
        this.workshopCode = workshopCode;
    }

    /** Groups of this size from now on, for this step of the plan. */
    void form(int newSize, int newStep) {
        size = newSize;
        step = newStep;
    }

    int getSize() {
        return size;
    }

    int getStep() {
        return step;
    }
}

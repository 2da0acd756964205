package org.servicecharter.workshop.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.servicecharter.workshop.PlannedStage;

/**
 * A vote of a board that was opened, and its terms, which hold until it is left. It stays with its dots until the
 * workshop closes, as going back opens it again.
 */
@Entity
@Table(name = "vote")
@IdClass(Vote.Key.class)
public class Vote {

    private static final int USUALLY_AT_MOST = 5;

    @Id
    @Column(name = "workshop_code", length = 6)
    private String workshopCode;

    @Id
    @Column(name = "vote_number")
    private int number;

    @Column(nullable = false, updatable = false)
    private int budget;

    @Column(nullable = false, updatable = false)
    private int cap;

    protected Vote() {} // JPA

    /**
     * On the terms of its step. What that leaves open is the usual: dots by the number of themes, and no other cap than
     * they are.
     *
     * @param number 1 for the first vote of the plan
     */
    Vote(String workshopCode, int number, PlannedStage step, long themes) {
        this.workshopCode = workshopCode;
        this.number = number;
        this.budget = step.getDots() == null ? usualBudget(themes) : step.getDots();
        this.cap = step.getCap() == null ? budget : Math.min(step.getCap(), budget);
    }

    /** A third of the themes in dots, at least one, at most five. */
    static int usualBudget(long themes) {
        return (int) Math.max(1, Math.min(USUALLY_AT_MOST, Math.round(themes / 3.0)));
    }

    /**
     * @param dots on one theme
     * @param elsewhere dots of the same participant on other themes
     * @throws DotsNotCountable when they are less than none
     * @throws BudgetExceeded when all of them together would be more than the budget
     * @throws CapExceeded when there would be more on this theme than the cap
     */
    void require(int dots, int elsewhere) {
        if (dots < 0) {
            throw new DotsNotCountable();
        }
        if (dots > budget - elsewhere) {
            throw new BudgetExceeded(budget);
        }
        if (dots > cap) {
            throw new CapExceeded(cap);
        }
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    int getNumber() {
        return number;
    }

    /** Dots for each participant. */
    int getBudget() {
        return budget;
    }

    /** How many of them one theme takes. */
    int getCap() {
        return cap;
    }

    /** Identity of a vote. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String workshopCode;
        private int number;

        public Key() {} // JPA

        Key(String workshopCode, int number) {
            this.workshopCode = workshopCode;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(workshopCode, key.workshopCode) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(workshopCode, number);
        }
    }
}

package org.servicecharter.workshop.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.workshop.PlannedStage;

/**
 * The latest vote of a board, and its terms, which hold until it closes. It stays with its dots until the next one
 * opens or the workshop closes, as going back opens it again.
 */
@Entity
@Table(name = "open_vote")
public class OpenVote {

    private static final int USUALLY_AT_MOST = 5;

    @Id
    @Column(name = "workshop_code", length = 6)
    private String workshopCode;

    @Column(name = "vote_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private int budget;

    @Column(nullable = false, updatable = false)
    private int cap;

    protected OpenVote() {} // JPA

    /**
     * On the terms of its step. What that leaves open is the usual: dots by the number of themes, and no other cap than
     * they are.
     *
     * @param number 1 for the first vote of the plan
     */
    OpenVote(String workshopCode, int number, PlannedStage step, long themes) {
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

    /** Dots for each participant. */
    int getBudget() {
        return budget;
    }

    /** How many of them one theme takes. */
    int getCap() {
        return cap;
    }
}

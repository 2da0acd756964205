package org.servicecharter.web.practice.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.practice.balance.BalanceQueries;
import org.servicecharter.practice.balance.CharterBalance;
import org.servicecharter.practice.review.FindingRow;
import org.servicecharter.practice.review.ReviewQueries;

/** Backs /practice/balance.xhtml: what a charter leans to, and what was raised. */
@Named
@RequestScoped
public class BalancePage {

    private static final int MOST_RAISED = 20;

    @Inject
    private BalanceQueries queries;

    @Inject
    private ReviewQueries reviews;

    private String charter;
    private CharterBalance balance;
    private boolean reviewer;
    private List<FindingRow> raised = List.of();

    public void load() {
        balance = queries.of(charter);
        reviewer = reviews.isReader();
        if (reviewer) {
            raised = reviews.raised(charter, MOST_RAISED);
        }
    }

    public List<Bar> getBars() {
        return Bar.of(balance);
    }

    /** What reviews decided is read by those who answer for charters, and by those who lead others. */
    public boolean isReviewer() {
        return reviewer;
    }

    public CharterBalance getBalance() {
        return balance;
    }

    public List<FindingRow> getRaised() {
        return raised;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }
}

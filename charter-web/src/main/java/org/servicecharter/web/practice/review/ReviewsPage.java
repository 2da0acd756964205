package org.servicecharter.web.practice.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.review.CharterToReview;
import org.servicecharter.practice.review.ReviewOpening;
import org.servicecharter.practice.review.ReviewQueries;
import org.servicecharter.practice.review.ReviewRow;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.PageMessages;

/** Backs /practice/reviews.xhtml: the charters in force by their review date, or the reviews of one of them. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewQueries queries;

    @Inject
    private ReviewOpening opening;

    @Inject
    private PageMessages messages;

    private String charter;
    private String find;
    private int page;
    private String reason;
    private Excerpt<CharterToReview> excerpt;
    private CharterToReview chosen;
    private List<ReviewRow> reviews = List.of();

    public void load() {
        List<CharterToReview> all = queries.charters();
        excerpt = Excerpt.of(all, CharterToReview::title, find, page);
        chosen = all.stream()
                .filter(one -> one.code().equals(charter))
                .findFirst()
                .orElse(null);
        reviews = charter == null ? List.of() : queries.reviews(charter);
    }

    public String open() {
        String review = opening.open(charter, reason);
        messages.infoAfterRedirect("practice_reviews.message.opened");
        return "/practice/review?faces-redirect=true&code=" + review;
    }

    public Excerpt<CharterToReview> getExcerpt() {
        return excerpt;
    }

    /** {@code null} when none is chosen, or it is in force no more. */
    public CharterToReview getChosen() {
        return chosen;
    }

    public List<ReviewRow> getReviews() {
        return reviews;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

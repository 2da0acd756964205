package org.servicecharter.web.practice.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.balance.BalanceQueries;
import org.servicecharter.practice.review.FindingFilter;
import org.servicecharter.practice.review.FindingRow;
import org.servicecharter.practice.review.ReviewOpening;
import org.servicecharter.practice.review.ReviewQueries;
import org.servicecharter.practice.review.ReviewRow;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /practice/review.xhtml: what a review found, a page at a time, and its end. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewQueries queries;

    @Inject
    private ReviewOpening opening;

    @Inject
    private BalanceQueries balances;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private String code;
    private FindingFilter show = FindingFilter.ALL;
    private int page;
    private String why;
    private ReviewRow review;
    private Excerpt<FindingRow> excerpt;
    private List<Bar> bars = List.of();

    @PostConstruct
    void suggest() {
        why = words.get("practice_review.rest.suggested");
    }

    public void load() {
        review = queries.review(code);
        bars = balances.find(review.charter()).map(Bar::of).orElse(List.of());
        excerpt = Excerpt.paged(
                () -> queries.count(code, show), null, page, first -> queries.page(code, show, first, Excerpt.ROWS));
    }

    public String keepRest() {
        int kept = opening.keepRest(code, why);
        messages.infoAfterRedirect("practice_review.message.kept", kept);
        return here();
    }

    public String close() {
        opening.close(code);
        messages.infoAfterRedirect("practice_review.message.closed");
        return here();
    }

    private String here() {
        return "/practice/review?faces-redirect=true&code=" + code;
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        return Map.of("code", code, "show", show.name());
    }

    public List<FindingFilter> getFilters() {
        return List.of(FindingFilter.values());
    }

    public ReviewRow getReview() {
        return review;
    }

    public Excerpt<FindingRow> getExcerpt() {
        return excerpt;
    }

    /** None when the charter is in force no more. */
    public List<Bar> getBars() {
        return bars;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public FindingFilter getShow() {
        return show;
    }

    public void setShow(FindingFilter show) {
        this.show = show == null ? FindingFilter.ALL : show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

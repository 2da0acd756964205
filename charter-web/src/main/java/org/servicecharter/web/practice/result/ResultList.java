package org.servicecharter.web.practice.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.practice.result.Keeping;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.practice.result.PromiseResult;
import org.servicecharter.web.Excerpt;

/** Backs /practice/results.xhtml: every promise in force and how it was kept last. */
@Named
@RequestScoped
public class ResultList {

    @Inject
    private KeepingQueries queries;

    private String find;
    private int page;
    private List<PromiseResult> all = List.of();
    private Excerpt<PromiseResult> excerpt;

    public void load() {
        all = queries.all();
        excerpt = Excerpt.of(
                all, one -> one.promise().text() + " " + one.promise().title(), find, page);
    }

    /** How many were kept, were missed or have no result, by the last month of each. */
    public long count(Keeping keeping) {
        return all.stream().filter(one -> last(one) == keeping).count();
    }

    public Keeping last(PromiseResult one) {
        return one.latest() == null ? Keeping.NO_RESULT : one.latest().keeping();
    }

    public Excerpt<PromiseResult> getExcerpt() {
        return excerpt;
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

package org.servicecharter.web.workshop.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** The facilitator's own workshops, latest first, each with what can be done next. */
@Named
@RequestScoped
public class WorkshopList {

    @Inject
    private WorkshopQueries workshops;

    @Inject
    private Words words;

    private Excerpt<WorkshopRow> excerpt;
    private String find;
    private int page;

    public void load() {
        excerpt = Excerpt.of(workshops.mine(), this::words, find, page);
    }

    private String words(WorkshopRow row) {
        return row.title() + " " + row.code() + " " + state(row);
    }

    public Excerpt<WorkshopRow> getExcerpt() {
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

    public String state(WorkshopRow row) {
        return words.get("WorkshopState." + row.state());
    }

    public boolean planned(WorkshopRow row) {
        return row.state().isPlanned();
    }

    public boolean open(WorkshopRow row) {
        return row.state().isOpen();
    }
}

package org.servicecharter.web.workshop.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** The page from which a workshop is led. Its facilitator's alone; everything on the board comes over REST. */
@Named
@RequestScoped
public class WorkshopRun {

    @Inject
    private WorkshopQueries workshops;

    private String code;
    private String title;

    /** A planned one must be opened first. */
    public String load() {
        WorkshopRow row = workshops.get(code == null ? "" : code);
        title = row.title();
        return row.state().isPlanned() ? "/workshop/plan?faces-redirect=true&code=" + row.code() : null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }
}

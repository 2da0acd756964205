package org.servicecharter.web.workshop.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.plan.PlanOnPage;
import org.servicecharter.workshop.plan.WorkshopDraft;

/** What the page that plans a workshop asks besides its steps. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private Anonymity anonymity = Anonymity.ANONYMOUS;
    private LocalDateTime startsAt;
    private PlanTemplate template = PlanTemplate.FULL;
    private Stage more = Stage.WRITE_DO_DONT;

    PlanForm() {}

    PlanForm(PlanOnPage plan, ZoneId zone) {
        title = plan.title();
        anonymity = plan.anonymity();
        startsAt = plan.startsAt() == null ? null : LocalDateTime.ofInstant(plan.startsAt(), zone);
    }

    /** Without a date of its own it begins when its first step does. */
    WorkshopDraft draft(PlanSteps steps, ZoneId zone) {
        Instant start = startsAt == null ? steps.start() : startsAt.atZone(zone).toInstant();
        return new WorkshopDraft(title, anonymity, start, steps.planned());
    }

    /** From when a template counts its days: the chosen date, else tomorrow. */
    ZonedDateTime start(ZonedDateTime now) {
        return startsAt == null ? now.plusDays(1) : startsAt.atZone(now.getZone());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Anonymity getAnonymity() {
        return anonymity;
    }

    public void setAnonymity(Anonymity anonymity) {
        this.anonymity = anonymity;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public PlanTemplate getTemplate() {
        return template;
    }

    public void setTemplate(PlanTemplate template) {
        this.template = template;
    }

    public Stage getMore() {
        return more;
    }

    public void setMore(Stage more) {
        this.more = more;
    }
}

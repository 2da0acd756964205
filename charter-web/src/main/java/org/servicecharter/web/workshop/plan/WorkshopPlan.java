package org.servicecharter.web.workshop.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** A new workshop, or one that nobody can join yet. */
@Named
@ViewScoped
public class WorkshopPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A step as the plan shows it. */
    public record Step(String name, int minutes) implements Serializable {}

    @Inject
    private transient WorkshopPlanning planning;

    @Inject
    private transient WorkshopQueries workshops;

    @Inject
    private transient Words words;

    @Inject
    private transient PageMessages messages;

    private String code;
    private String title;
    private Anonymity anonymity = Anonymity.ANONYMOUS;
    private List<Step> steps = List.of();

    /** An open one is led, not planned. */
    public String load() {
        steps = Stage.usualPlan().stream().map(this::step).toList();
        if (code == null) {
            return null;
        }
        WorkshopRow row = workshops.get(code);
        code = row.code();
        title = row.title();
        anonymity = row.anonymity();
        return row.state() == WorkshopState.DRAFT ? null : led();
    }

    public String save() {
        if (isFresh()) {
            code = planning.plan(title, anonymity);
        } else {
            planning.revise(code, title, anonymity);
        }
        messages.infoAfterRedirect("workshop_plan.message.saved");
        return "/workshop/plan?faces-redirect=true&code=" + code;
    }

    public String open() {
        planning.open(code);
        return led();
    }

    private String led() {
        return "/workshop/run?faces-redirect=true&code=" + code;
    }

    private Step step(PlannedStage planned) {
        return new Step(words.get("board.stage." + planned.getStage()), planned.getMinutes());
    }

    public boolean isFresh() {
        return code == null;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public int getTotal() {
        return steps.stream().mapToInt(Step::minutes).sum();
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

    public void setTitle(String title) {
        this.title = title;
    }

    public Anonymity getAnonymity() {
        return anonymity;
    }

    public void setAnonymity(Anonymity anonymity) {
        this.anonymity = anonymity;
    }
}

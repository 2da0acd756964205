package org.servicecharter.web.workshop.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.plan.PlanOnPage;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;
import org.servicecharter.workshop.snapshot.PlanStep;

/** A new workshop, or the plan of one; of one that runs, the steps to come. */
@Named
@ViewScoped
public class WorkshopPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkshopPlanning planning;

    @Inject
    private transient WorkshopQueries workshops;

    @Inject
    private transient Words words;

    @Inject
    private transient PageMessages messages;

    @Inject
    private transient Portal portal;

    private String code;
    private PlanForm form = new PlanForm();
    private WorkshopState state = WorkshopState.DRAFT;
    private PlanSteps steps;
    private PlanOnPage seen;

    /** One that is over has no plan any more. */
    public String load() {
        if (code == null) {
            steps = new PlanSteps(PlanStep.of(new Plan(PlanTemplate.FULL.steps())), 0, portal.getZone());
            return null;
        }
        seen = workshops.plan(code);
        steps = new PlanSteps(seen.steps(), seen.begun(), portal.getZone());
        form = new PlanForm(seen, portal.getZone());
        WorkshopRow row = workshops.get(code);
        code = row.code();
        state = row.state();
        return state.isPlanned() || state.isOpen() ? null : led();
    }

    public String save() {
        if (!state.isPlanned()) {
            planning.replan(code, seen, steps.planned());
            return led();
        }
        WorkshopDraft draft = form.draft(steps, portal.getZone());
        if (code == null) {
            code = planning.plan(draft);
        } else {
            planning.revise(code, seen, draft);
        }
        messages.infoAfterRedirect("workshop_plan.message.saved");
        return "/workshop/plan?faces-redirect=true&code=" + code;
    }

    public String open() {
        planning.open(code);
        return led();
    }

    public String cancel() {
        planning.cancel(code);
        messages.infoAfterRedirect("workshop_plan.message.cancelled");
        return "/workshop/list?faces-redirect=true";
    }

    /** The template's steps instead of these; the days of one begin on the chosen date, else tomorrow, or as soon as they can. */
    public void useTemplate() {
        PlanTemplate template = form.getTemplate();
        steps.replaceBy(template.stepsFrom(form.start(portal.now()), portal.now()), row -> {
            String key = "workshop_plan." + template + "." + row.getStage();
            if (words.containsKey(key)) {
                row.setQuestion(words.get(key));
            }
            return row;
        });
    }

    public void add() {
        steps.add(form.getMore());
    }

    public void addRound() {
        steps.addRound();
    }

    private String led() {
        return "/workshop/run?faces-redirect=true&code=" + code;
    }

    public boolean isFresh() {
        return code == null;
    }

    /** Nobody may join yet: everything can be changed. */
    public boolean isPlanned() {
        return state.isPlanned();
    }

    public boolean isCancellable() {
        return state.isCancellable();
    }

    public PlanSteps getSteps() {
        return steps;
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public PlanForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

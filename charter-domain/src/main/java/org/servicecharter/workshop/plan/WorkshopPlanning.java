package org.servicecharter.workshop.plan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.snapshot.PlanStep;
import org.servicecharter.workshop.stage.StageWalk;
import org.servicecharter.workshop.vote.Ballot;

/** A facilitator prepares a workshop and opens it. Who plans it facilitates it. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopPlanning {

    @Inject
    private Workshops workshops;

    @Inject
    private NewWorkshops fresh;

    @Inject
    private Ballot ballot;

    @Inject
    private BoardLog log;

    @Inject
    private StageWalk walk;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Plans a workshop.
     *
     * @return the code people will join with
     * @throws org.servicecharter.workshop.PlanNotUsable when its steps cannot be walked from end to end, or the date of
     *     one has passed
     */
    public String plan(WorkshopDraft draft) {
        new Plan(draft.steps()).requireToCome(clock.instant());
        return fresh.add(draft, session.getCallerPrincipal().getName(), clock.instant())
                .getCode();
    }

    /**
     * Plans it otherwise, as long as nobody may join.
     *
     * @param seen what it was changed from
     * @throws PlanChangedMeanwhile when it is not like that any more
     * @throws org.servicecharter.workshop.PlanFixed once it is open (W-07)
     * @throws org.servicecharter.workshop.PlanNotUsable when its steps cannot be walked from end to end, or the date of
     *     one has passed
     */
    public void revise(String code, PlanOnPage seen, WorkshopDraft draft) {
        Workshop workshop = own(code);
        seen.requireUnchanged(workshop);
        workshop.revise(draft.title(), draft.anonymity());
        Plan plan = Plan.checked(draft.steps(), draft.startsAt());
        plan.requireToCome(clock.instant());
        workshops.replan(workshop, plan);
        workshop.schedule(draft.startsAt());
    }

    /**
     * Other steps than planned, while people are at the board. Everybody sees it.
     *
     * @param seen what they were changed from
     * @throws PlanChangedMeanwhile when it is not like that any more
     * @throws org.servicecharter.workshop.PlanFixed when steps that have begun would change
     * @throws org.servicecharter.workshop.PlanNotUsable when its steps cannot be walked from end to end, one that has not
     *     begun gets a date that has passed, or a vote that was opened would get another number
     */
    public void replan(String code, PlanOnPage seen, List<PlannedStage> steps) {
        Workshop workshop = own(code);
        seen.requireUnchanged(workshop);
        Plan next = Plan.checked(steps);
        next.requireToCome(workshop.getPlan(), workshop.getStep(), clock.instant());
        ballot.requireKept(workshop, next);
        workshops.replan(workshop, next);
        Map<String, Object> content = new HashMap<>();
        content.put("plan", PlanStep.of(workshop.getPlan()));
        content.put("stage", workshop.stageView(clock.instant()));
        log.tell(workshop, BoardEventKind.PLAN, content);
    }

    /** People may join from now on. */
    public void open(String code) {
        Workshop workshop = own(code);
        workshop.open();
        walk.tell(workshop);
    }

    /** It does not take place; nobody joins any more. Once it runs, it is closed instead. */
    public void cancel(String code) {
        Workshop workshop = own(code);
        workshop.cancel();
        walk.tell(workshop);
    }

    private Workshop own(String code) {
        Workshop workshop = workshops.lock(code);
        Caller.of(session).requirePlaceAt(workshop);
        workshop.getCourse().touched(clock.instant());
        return workshop;
    }
}

package org.servicecharter.workshop.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;

/** Makes a workshop of what somebody means to do, under a code that no other has. Asks nobody whether they may. */
@ApplicationScoped
public class NewWorkshops {

    @Inject
    private Workshops workshops;

    @Inject
    private RandomCodes codes;

    /**
     * @param facilitator the code of whoever plans it, and so leads it
     * @throws org.servicecharter.workshop.PlanNotUsable when its steps cannot be walked from end to end
     */
    public Workshop add(WorkshopDraft draft, String facilitator, Instant now) {
        String code = codes.readable(Workshop.CODE_LENGTH);
        while (workshops.find(code).isPresent()) {
            code = codes.readable(Workshop.CODE_LENGTH);
        }
        Workshop workshop = new Workshop(code, draft.title(), facilitator, draft.anonymity(), now);
        workshop.replan(Plan.checked(draft.steps(), draft.startsAt()));
        workshop.schedule(draft.startsAt());
        workshops.add(workshop);
        return workshop;
    }
}

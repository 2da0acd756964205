package org.servicecharter.workshop.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** Who leads workshops. Seats and cards know no person of the organisation. */
@ApplicationScoped
class HeldWorkshops implements PeopleHeld {

    @Override
    public List<Held> held() {
        return List.of(
                Held.staying("workshop", "facilitator_code", "code", "title", "planned_at"),
                Held.staying("workshop_leader", "person_code", "workshop_code"),
                Held.staying("stage_change", "actor", "workshop_code", "moved_at", "to_stage", "reason"));
    }
}

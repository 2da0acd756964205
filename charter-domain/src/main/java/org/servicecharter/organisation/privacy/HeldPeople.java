package org.servicecharter.organisation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** What the organisation holds about its people. */
@ApplicationScoped
class HeldPeople implements PeopleHeld {

    @Override
    public List<Held> held() {
        return List.of(
                new Held(
                        "person",
                        "code",
                        Held.Erasing.OWN,
                        List.of("name", "email", "unit_code", "starts_on", "ends_on")),
                new Held("person", "manager_code", Held.Erasing.OWN, List.of("code")),
                new Held("person_role", "person_id", Held.Erasing.OWN, List.of("role")),
                Held.going("absence", "person_code", "first_day", "last_day", "kind", "recorded_at"),
                Held.staying("absence", "recorded_by", "first_day", "last_day", "recorded_at"),
                new Held("work_calendar", "set_by", Held.Erasing.STAY, List.of("since")),
                new Held("privacy_notice", "set_by", Held.Erasing.STAY, List.of("number", "since")),
                Held.going("privacy_reading", "person_code", "number", "read_at"));
    }
}

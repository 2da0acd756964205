package org.servicecharter.practice.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** What people wrote for daily work. */
@ApplicationScoped
class HeldPractice implements PeopleHeld {

    @Override
    public List<Held> held() {
        return List.of(
                Held.staying("touchpoint_clause", "set_by", "touchpoint_code", "clause_code", "set_at"),
                Held.staying("script", "written_by", "words", "written_at"),
                Held.staying("empowerment_policy", "stated_by", "freedom", "stated_at"));
    }
}

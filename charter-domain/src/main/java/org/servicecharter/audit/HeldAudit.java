package org.servicecharter.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PersonalData;

/** What the trail says of people: what was done to them, and what they did for others. */
@ApplicationScoped
class HeldAudit implements PersonalData {

    @Override
    public List<Held> held() {
        return List.of(
                new Held("audit_entry", "about", Held.Erasing.OWN, List.of("at", "act", "who", "detail")),
                new Held("audit_entry", "who", Held.Erasing.STAY, List.of("at", "act", "about")));
    }
}

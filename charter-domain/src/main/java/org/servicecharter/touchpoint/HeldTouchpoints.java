package org.servicecharter.touchpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** Who answers for touchpoints. */
@ApplicationScoped
class HeldTouchpoints implements PeopleHeld {

    @Override
    public List<Held> held() {
        return List.of(Held.staying("touchpoint", "owner_code", "name"));
    }
}

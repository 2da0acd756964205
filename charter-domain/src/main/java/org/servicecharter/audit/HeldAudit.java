package org.servicecharter.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.shared.Erased;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;
import org.servicecharter.storage.TableOwner;

/** What the trail says of people: what was done to them, and what they did for others. */
@ApplicationScoped
class HeldAudit implements PeopleHeld {

    @Inject
    private TableOwner owner;

    @Override
    public List<Held> held() {
        return List.of(
                new Held("audit_entry", "about", Held.Erasing.OWN, List.of("at", "act", "who", "detail")),
                new Held("audit_entry", "who", Held.Erasing.STAY, List.of("at", "act", "about")));
    }

    /** Whoever did something keeps having done it; that it was about this person goes. */
    @Override
    public void erase(Erased person) {
        owner.delete("delete from audit_entry where about = ?", List.of(person.code()));
        for (String text : person.texts()) {
            owner.delete(
                    "delete from audit_entry where position(? in about) > 0 or position(? in detail) > 0",
                    List.of(text, text));
        }
    }
}

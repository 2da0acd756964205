package org.servicecharter.workshop.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.servicecharter.shared.Erased;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;
import org.servicecharter.workshop.board.BoardEventKind;

/**
 * Who leads workshops, also by name where everybody was told. Seats and cards know no person of the organisation.
 */
@ApplicationScoped
class HeldWorkshops implements PeopleHeld {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Held> held() {
        return List.of(
                Held.staying("workshop", "facilitator_code", "code", "title", "planned_at"),
                Held.staying("workshop_leader", "person_code", "workshop_code"),
                Held.staying("stage_change", "actor", "workshop_code", "moved_at", "to_stage", "reason"));
    }

    /** A board that is opened later reads who leads it from the organisation. */
    @Override
    public void erase(Erased person) {
        for (String text : person.texts()) {
            em.createQuery(
                            "update BoardEvent e set e.content = :nobody where e.kind = :led and locate(:text, e.content) > 0")
                    .setParameter("nobody", "{\"facilitator\":null}")
                    .setParameter("led", BoardEventKind.LED)
                    .setParameter("text", text)
                    .executeUpdate();
        }
    }
}

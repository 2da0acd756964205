package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.servicecharter.shared.Erased;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PersonalData;

/** Letters to people. */
@ApplicationScoped
class HeldMail implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Held> held() {
        return List.of(Held.going(
                "outgoing_mail", "person_code", "kind", "subject", "address", "body", "state", "put_at", "sent_at"));
    }

    /** Letters to others that name the person go, too. */
    @Override
    public void erase(Erased person) {
        for (String text : person.texts()) {
            em.createQuery("delete from OutgoingMail m where locate(:text, m.body) > 0 or locate(:text, m.subject) > 0"
                            + " or m.address = :text")
                    .setParameter("text", text)
                    .executeUpdate();
        }
    }
}

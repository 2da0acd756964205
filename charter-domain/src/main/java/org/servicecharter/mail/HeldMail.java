package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.servicecharter.shared.Erased;
import org.servicecharter.shared.Expiring;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** Letters to people; in time those go that wait no longer. */
@ApplicationScoped
class HeldMail implements PeopleHeld, Expiring {

    private static final Set<MailState> AT_WORK = EnumSet.of(MailState.WAITING, MailState.SENDING);
    private static final String DUE = " from OutgoingMail m where m.putAt < :before and m.state not in :working";

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

    @Override
    public String kind() {
        return "LETTERS";
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(m)" + DUE, Long.class)
                .setParameter("before", before)
                .setParameter("working", AT_WORK)
                .getSingleResult();
    }

    @Override
    public void delete(Instant before) {
        em.createQuery("delete" + DUE)
                .setParameter("before", before)
                .setParameter("working", AT_WORK)
                .executeUpdate();
    }
}

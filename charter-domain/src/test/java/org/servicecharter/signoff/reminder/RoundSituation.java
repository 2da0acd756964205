package org.servicecharter.signoff.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.organisation.People;

/** Walks of reminders about one charter, without waiting for the timer, and the letters they have put. */
@ApplicationScoped
public class RoundSituation {

    @Inject
    private ReminderRounds rounds;

    @Inject
    private OutboxSituation letters;

    @Inject
    private People people;

    @PersistenceContext
    private EntityManager em;

    /** Today's walk, to its end. */
    public void walk(String charter) {
        Long campaign = campaign(charter);
        boolean more = true;
        while (more) {
            more = rounds.walk(campaign);
        }
    }

    public boolean walkOn(Long campaign) {
        return rounds.walk(campaign);
    }

    /** As several nodes would. */
    public void walkAtOnce(String charter) throws Exception {
        Callable<Boolean> node = () -> {
            walk(charter);
            return true;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> each : nodes.invokeAll(List.of(node, node, node, node))) {
                each.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    /** The node that walked forgets that it has. */
    @Transactional
    public void forget(String charter) {
        em.remove(em.find(ReminderRound.class, campaign(charter)));
    }

    /** Kinds of the letters about this charter to this person, in the order in which they were put. */
    public List<String> kinds(String title, String person) throws Exception {
        return to(title, person).stream().map(MailRow::kind).toList();
    }

    public List<MailRow> to(String title, String person) throws Exception {
        List<MailRow> found = new ArrayList<>(letters.found(title));
        found.removeIf(row -> !person.equals(row.personCode()) || row.kind().equals("receipt"));
        Collections.reverse(found);
        return found;
    }

    /** From this day on; {@code last} is the last day, or {@code null}. */
    @Transactional
    public void employ(String person, LocalDate first, LocalDate last) {
        people.get(person).employ(first, last);
    }

    @Transactional
    public Long campaign(String charter) {
        return em.createQuery(
                        "select c.id from Campaign c where c.charterCode = :charter and c.endedAt is null", Long.class)
                .setParameter("charter", charter)
                .getSingleResult();
    }
}

package org.servicecharter.workshop.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;

/** What was counted before a question was asked again: numbers alone, until it is counted anew. */
@ApplicationScoped
class CountedBefore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    /** In place of what was kept of an earlier time. */
    void keep(Poll poll) {
        Poll aside = find(poll).orElseGet(() -> {
            Poll made = poll.aside(codes.id());
            em.persist(made);
            return made;
        });
        aside.takeOver(poll);
    }

    /** The question is counted as it was. Says whether anything was kept. */
    boolean giveBack(Poll poll) {
        Optional<Poll> aside = find(poll);
        aside.ifPresent(kept -> {
            poll.takeOver(kept);
            em.remove(kept);
        });
        return aside.isPresent();
    }

    void forget(Poll poll) {
        find(poll).ifPresent(em::remove);
    }

    private Optional<Poll> find(Poll poll) {
        return em.createQuery(
                        "select p from Poll p where p.workshopCode = :code and p.question = :question"
                                + " and p.stage = :stage and p.setAside = true",
                        Poll.class)
                .setParameter("code", poll.getWorkshopCode())
                .setParameter("question", poll.getQuestion())
                .setParameter("stage", poll.getStage())
                .getResultStream()
                .findFirst();
    }
}

package org.servicecharter.workshop.prompt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;

/** What is asked at each board. */
@ApplicationScoped
public class ShownPrompts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workshops workshops;

    /** Empty when nothing is asked, or another step has begun since. */
    public Optional<PromptView> find(Workshop workshop) {
        return row(workshop)
                .filter(shown -> workshops.changesOf(workshop.getCode()).stream()
                        .noneMatch(change -> shown.isBefore(change.getEventNumber())))
                .map(ShownPrompt::view);
    }

    Optional<ShownPrompt> row(Workshop workshop) {
        return Optional.ofNullable(em.find(ShownPrompt.class, workshop.getCode()));
    }

    void add(ShownPrompt shown) {
        em.persist(shown);
    }

    void remove(ShownPrompt shown) {
        em.remove(shown);
    }
}

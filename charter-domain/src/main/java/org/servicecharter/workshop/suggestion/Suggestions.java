package org.servicecharter.workshop.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Workshop;

/** What is proposed for each board. */
@ApplicationScoped
public class Suggestions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    /** These, and nothing of what was proposed before. */
    void replace(Workshop workshop, List<Found> found) {
        of(workshop).forEach(em::remove);
        for (int i = 0; i < found.size(); i++) {
            em.persist(new Suggestion(codes.id(), workshop.getCode(), found.get(i), i));
        }
    }

    void remove(Suggestion suggestion) {
        em.remove(suggestion);
    }

    /** @throws SuggestionNotFound when it is not proposed on this board, or not any more */
    Suggestion get(Workshop workshop, String id) {
        return Optional.ofNullable(em.find(Suggestion.class, id))
                .filter(suggestion -> suggestion.getWorkshopCode().equals(workshop.getCode()))
                .orElseThrow(SuggestionNotFound::new);
    }

    private List<Suggestion> of(Workshop workshop) {
        return em.createQuery(
                        "select s from Suggestion s where s.workshopCode = :code order by s.place", Suggestion.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    public List<SuggestionView> views(Workshop workshop) {
        return of(workshop).stream().map(SuggestionView::of).toList();
    }
}

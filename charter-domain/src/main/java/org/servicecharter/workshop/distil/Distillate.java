package org.servicecharter.workshop.distil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Workshop;

/** What a workshop has come to so far. */
@ApplicationScoped
public class Distillate {

    @PersistenceContext
    private EntityManager em;

    void add(Definition definition) {
        em.persist(definition);
    }

    void remove(Definition definition) {
        em.remove(definition);
    }

    void add(FoundPrinciple principle) {
        em.persist(principle);
    }

    void add(FoundBehaviour behaviour) {
        em.persist(behaviour);
    }

    Optional<Definition> findDefinition(Workshop workshop) {
        return Optional.ofNullable(em.find(Definition.class, workshop.getCode()));
    }

    FoundPrinciple principle(Workshop workshop, String id) {
        return principle(workshop, id, false);
    }

    /** @throws PrincipleNotFound when this workshop has no such principle, or it is on the board where it should be off it */
    FoundPrinciple principle(Workshop workshop, String id, boolean removed) {
        return Optional.ofNullable(em.find(FoundPrinciple.class, id))
                .filter(principle -> principle.getWorkshopCode().equals(workshop.getCode()))
                .filter(principle -> principle.isRemoved() == removed)
                .orElseThrow(PrincipleNotFound::new);
    }

    /** Principles whose behaviours were made from this card; they are not any more. */
    List<FoundPrinciple> unlinked(String cardId) {
        List<FoundBehaviour> made = em.createQuery(
                        "select b from FoundBehaviour b where b.cardId = :card", FoundBehaviour.class)
                .setParameter("card", cardId)
                .getResultList();
        made.forEach(FoundBehaviour::unlink);
        return made.stream()
                .map(FoundBehaviour::getPrincipleId)
                .distinct()
                .map(principle -> em.find(FoundPrinciple.class, principle))
                .filter(principle -> !principle.isRemoved())
                .toList();
    }

    FoundBehaviour behaviour(FoundPrinciple principle, String id) {
        return behaviour(principle, id, false);
    }

    /** @throws BehaviourNotFound when this principle has no such behaviour, or it is on the board where it should be off it */
    FoundBehaviour behaviour(FoundPrinciple principle, String id, boolean removed) {
        return Optional.ofNullable(em.find(FoundBehaviour.class, id))
                .filter(behaviour -> behaviour.getPrincipleId().equals(principle.getId()))
                .filter(behaviour -> behaviour.isRemoved() == removed)
                .orElseThrow(BehaviourNotFound::new);
    }

    List<FoundBehaviour> behaviours(Workshop workshop) {
        return em.createQuery(
                        "select b from FoundBehaviour b where b.workshopCode = :code and b.removed = false"
                                + " order by b.place, b.id",
                        FoundBehaviour.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    public Optional<DefinitionView> definition(Workshop workshop) {
        return findDefinition(workshop).map(DefinitionView::of);
    }

    /** In the order they were made. */
    public List<PrincipleView> principles(Workshop workshop) {
        List<FoundBehaviour> behaviours = behaviours(workshop);
        return em.createQuery(
                        "select p from FoundPrinciple p where p.workshopCode = :code and p.removed = false"
                                + " order by p.place, p.id",
                        FoundPrinciple.class)
                .setParameter("code", workshop.getCode())
                .getResultStream()
                .map(principle -> PrincipleView.of(principle, behaviours))
                .toList();
    }

    PrincipleView view(Workshop workshop, FoundPrinciple principle) {
        return PrincipleView.of(principle, behaviours(workshop));
    }

    /** There is a definition or at least one principle. */
    public boolean hasText(Workshop workshop) {
        return definition(workshop).isPresent() || !principles(workshop).isEmpty();
    }

    /** The names of principles that have no behaviour to do. */
    public List<String> idle(Workshop workshop) {
        return principles(workshop).stream()
                .filter(principle ->
                        principle.behaviours().stream().noneMatch(behaviour -> behaviour.kind() == Chart.DO))
                .map(PrincipleView::name)
                .toList();
    }
}

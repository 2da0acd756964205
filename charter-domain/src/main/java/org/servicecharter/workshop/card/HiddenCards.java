package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Workshop;

/** All cards that wait for their reveal. Only counts leave it, and to each author their own. */
@ApplicationScoped
public class HiddenCards {

    @PersistenceContext
    private EntityManager em;

    void add(HiddenCard card) {
        em.persist(card);
    }

    void remove(HiddenCard card) {
        em.remove(card);
    }

    Optional<HiddenCard> find(Workshop workshop, String id, String authorId) {
        return own(workshop, id, authorId).filter(card -> !card.isTakenOut() || card.isUnseen());
    }

    Optional<HiddenCard> findWithdrawn(Workshop workshop, String id, String authorId) {
        return own(workshop, id, authorId).filter(HiddenCard::isWithdrawn);
    }

    private Optional<HiddenCard> own(Workshop workshop, String id, String authorId) {
        return Optional.ofNullable(em.find(HiddenCard.class, id))
                .filter(card -> card.isBy(workshop.getCode(), authorId));
    }

    /** All on these charts that wait, also those that a facilitator took out. */
    List<HiddenCard> waiting(Workshop workshop, Set<Chart> charts) {
        return charts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from HiddenCard c where c.workshopCode = :code and c.chart in :charts"
                                        + " and (c.takenOut is null or c.takenOut not in :kept)",
                                HiddenCard.class)
                        .setParameter("kept", List.of(TakeOutReason.FEW_WROTE, TakeOutReason.WITHDRAWN))
                        .setParameter("code", workshop.getCode())
                        .setParameter("charts", charts)
                        .getResultList();
    }

    List<HiddenCard> late(Workshop workshop) {
        return em.createQuery(
                        "select c from HiddenCard c where c.workshopCode = :code and c.late = :late"
                                + " and c.takenOut is null",
                        HiddenCard.class)
                .setParameter("late", true)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    /** Those that so few wrote that they were not shown; never more than one step's (W-06). */
    List<HiddenCard> unseen(Workshop workshop) {
        return takenOut(workshop, TakeOutReason.FEW_WROTE);
    }

    /** Those of them that their authors took away. */
    List<HiddenCard> withdrawn(Workshop workshop) {
        return takenOut(workshop, TakeOutReason.WITHDRAWN);
    }

    private List<HiddenCard> takenOut(Workshop workshop, TakeOutReason reason) {
        return em.createQuery(
                        "select c from HiddenCard c where c.workshopCode = :code and c.takenOut = :reason",
                        HiddenCard.class)
                .setParameter("reason", reason)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    /** How many were left unseen; nothing of whose they are. */
    public int countUnseen(Workshop workshop) {
        return unseen(workshop).size();
    }

    /** It ends unseen; that it was there, and why it went, is kept. */
    void bury(HiddenCard card, String newId) {
        em.persist(new TakenCard(newId, card.getWorkshopCode(), new TakenOut(card.getChart(), card.getTakenOut())));
        em.remove(card);
    }

    /** What a facilitator took out in this workshop, before earlier reveals and before the next. */
    public List<TakenOut> takenOut(Workshop workshop) {
        return Stream.concat(
                        takenOut(workshop, "select c.chart, c.reason from TakenCard c where c.workshopCode = :code"),
                        takenOut(
                                workshop,
                                "select c.chart, c.takenOut from HiddenCard c"
                                        + " where c.workshopCode = :code and c.takenOut is not null"))
                .filter(one -> one.reason().isGiven())
                .sorted(Comparator.comparing(TakenOut::chart).thenComparing(TakenOut::reason))
                .toList();
    }

    private Stream<TakenOut> takenOut(Workshop workshop, String query) {
        return em.createQuery(query, Object[].class)
                .setParameter("code", workshop.getCode())
                .getResultStream()
                .map(row -> new TakenOut((Chart) row[0], (TakeOutReason) row[1]));
    }

    /** The charts with cards that wait and are not late, also those that were taken out. */
    public Set<Chart> charts(Workshop workshop) {
        return Set.copyOf(em.createQuery(
                        "select distinct c.chart from HiddenCard c where c.workshopCode = :code and c.late = :late",
                        Chart.class)
                .setParameter("late", false)
                .setParameter("code", workshop.getCode())
                .getResultList());
    }

    /** How many wait to be shown, for each chart. It counts what the index has: asked with every card. */
    public Map<Chart, Long> counts(Workshop workshop) {
        return Cards.counted(em.createQuery(
                        "select c.chart, count(c.chart) from HiddenCard c where c.workshopCode = :code and c.takenOut is null"
                                + " group by c.chart",
                        Object[].class)
                .setParameter("code", workshop.getCode())
                .getResultList());
    }

    /** What this participant wrote and nobody else sees yet, also what was taken out (W-01). */
    public List<OwnCard> of(Workshop workshop, String authorId) {
        return em.createQuery(
                        "select c from HiddenCard c where c.workshopCode = :code and c.authorId = :author"
                                + " order by c.chart, c.id",
                        HiddenCard.class)
                .setParameter("code", workshop.getCode())
                .setParameter("author", authorId)
                .getResultStream()
                .filter(card -> !card.isWithdrawn())
                .map(HiddenCard::own)
                .toList();
    }
}

package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.framework.TellTale;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.seat.Participants;

/** All cards that everyone may see, in the order of the board: by reveal, and by chance within one. */
@ApplicationScoped
public class Cards {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Participants participants;

    public void add(Card card) {
        em.persist(card);
    }

    public void remove(Card card) {
        em.remove(card);
    }

    /** @throws CardNotFound when this workshop has no such card, or not yet for everyone, or it was taken off the board */
    public Card get(Workshop workshop, String id) {
        return find(workshop, id).filter(card -> !card.isRemoved()).orElseThrow(CardNotFound::new);
    }

    /** @throws CardNotFound when no such card was taken off this board */
    Card takenOff(Workshop workshop, String id) {
        return find(workshop, id).filter(Card::isRemoved).orElseThrow(CardNotFound::new);
    }

    private Optional<Card> find(Workshop workshop, String id) {
        return Optional.ofNullable(id).map(named -> em.find(Card.class, named)).filter(card -> card.getWorkshopCode()
                .equals(workshop.getCode()));
    }

    /** Those that stand on the board for themselves. */
    public List<Card> of(Workshop workshop) {
        return em.createQuery(
                        "select c from Card c where c.workshopCode = :code and c.removed = false"
                                + " and c.mergedInto is null order by c.place, c.id",
                        Card.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    /** Those for which others are shown, and copies that were taken off the board. */
    public List<Card> merged(Workshop workshop) {
        return em.createQuery(
                        "select c from Card c where c.workshopCode = :code and c.removed = false"
                                + " and c.mergedInto is not null order by c.place, c.id",
                        Card.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    /** All, shown or merged into others. */
    public List<Card> all(Workshop workshop) {
        return Stream.concat(of(workshop).stream(), merged(workshop).stream()).toList();
    }

    /** How many cards everyone sees, for each chart. */
    public Map<Chart, Long> counts(Workshop workshop) {
        return counted(em.createQuery(
                        "select c.chart, count(c) from Card c where c.workshopCode = :code"
                                + " and c.removed = false and c.mergedInto is null group by c.chart",
                        Object[].class)
                .setParameter("code", workshop.getCode())
                .getResultList());
    }

    /** How many of those on the board are unclear to somebody. */
    public long unclear(Workshop workshop) {
        return views(of(workshop), workshop).stream().filter(CardView::unclear).count();
    }

    /** The phrases of the library that are cards, shown or still hidden. */
    Set<TellTale> seeds(Workshop workshop) {
        Set<TellTale> seeds = EnumSet.noneOf(TellTale.class);
        for (String kind : List.of("Card c where c.removed = false and", "HiddenCard c where")) {
            seeds.addAll(em.createQuery(
                            "select c.seed from " + kind + " c.workshopCode = :code and c.seed is not null",
                            TellTale.class)
                    .setParameter("code", workshop.getCode())
                    .getResultList());
        }
        return seeds;
    }

    public CardView view(Card card, Workshop workshop) {
        return views(List.of(card), workshop).get(0);
    }

    public List<CardView> views(Collection<Card> cards, Workshop workshop) {
        Map<String, String> names = workshop.isNamed() ? participants.names(workshop.getCode()) : Map.of();
        Map<String, List<Card>> merged = merged(workshop).stream()
                .filter(card -> card.getCopyOf() == null)
                .collect(Collectors.groupingBy(Card::getMergedInto));
        return cards.stream()
                .map(card -> CardView.of(card, merged.getOrDefault(card.getId(), List.of()), names))
                .toList();
    }

    static Map<Chart, Long> counted(List<Object[]> rows) {
        Map<Chart, Long> counts = new EnumMap<>(Chart.class);
        for (Chart chart : Chart.values()) {
            counts.put(chart, 0L);
        }
        rows.forEach(row -> counts.put((Chart) row[0], (Long) row[1]));
        return counts;
    }
}

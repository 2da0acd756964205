package org.servicecharter.workshop.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.likeness.Alike;
import org.servicecharter.workshop.likeness.Families;
import org.servicecharter.workshop.likeness.Sense;

/** Looks through the cards of a board for what is worth proposing. */
final class Search {

    private static final double MATCH = 0.6; // closeness of a do and its don't, 0 to 1

    private final List<Card> cards;
    private final Map<Card, Sense> senses = new IdentityHashMap<>(); // read once: each is compared with hundreds

    /** @param cards those that stand on the board for themselves */
    Search(List<Card> cards) {
        this.cards = cards;
        cards.forEach(card -> senses.put(card, card.getSense()));
    }

    /** Cards to merge first, then pairs of a do and a don't, then themes: as one would tidy up. */
    List<Found> all() {
        List<Found> found = new ArrayList<>(same());
        found.addAll(doDont());
        found.addAll(themes());
        return found;
    }

    /** Cards of one chart that say the same; each stands in one proposal only. */
    private List<Found> same() {
        List<Card> originals =
                cards.stream().filter(card -> card.getCopyOf() == null).toList();
        List<Alike> texts =
                originals.stream().map(card -> Alike.of(card.getWording())).toList();
        List<Found> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < originals.size(); i++) {
            List<Integer> group = new ArrayList<>(List.of(i));
            boolean same = true;
            for (int j = i + 1; j < originals.size() && !taken.contains(i); j++) {
                boolean oneChart =
                        originals.get(i).getChart() == originals.get(j).getChart();
                if (oneChart && !taken.contains(j) && texts.get(i).nearly(texts.get(j))) {
                    group.add(j);
                    same &= texts.get(i).same(texts.get(j));
                }
            }
            if (group.size() > 1) {
                taken.addAll(group);
                found.add(new Found(same ? SuggestionKind.SAME : SuggestionKind.NEAR, null, ids(originals, group)));
            }
        }
        return found;
    }

    /** A do and a don't of which each is the closest to the other, and which do not stand in one theme already. */
    private List<Found> doDont() {
        List<Card> dos = on(Chart.DO);
        List<Card> donts = on(Chart.DONT);
        List<Found> found = new ArrayList<>();
        for (Card one : dos) {
            Card match = closest(one, donts);
            if (match != null && one.equals(closest(match, dos)) && !together(one, match)) {
                Sense both = Sense.of(one.getWording() + "\n" + match.getWording());
                found.add(new Found(SuggestionKind.DO_DONT, Families.name(both), List.of(one.getId(), match.getId())));
            }
        }
        return found;
    }

    private static boolean together(Card one, Card other) {
        return one.getThemeId() != null && Objects.equals(one.getThemeId(), other.getThemeId());
    }

    private Card closest(Card card, List<Card> among) {
        Sense sense = senses.get(card);
        Card closest = null;
        double most = Math.nextDown(MATCH);
        for (Card other : among) {
            double closeness = sense.closeness(senses.get(other));
            if (closeness > most) {
                closest = other;
                most = closeness;
            }
        }
        return closest;
    }

    private List<Card> on(Chart chart) {
        return cards.stream()
                .filter(card -> card.getChart() == chart && card.getCopyOf() == null)
                .toList();
    }

    /** Of the cards that are in no theme yet. */
    private List<Found> themes() {
        List<Card> loose =
                cards.stream().filter(card -> card.getThemeId() == null).toList();
        return Families.of(loose.stream().map(senses::get).toList()).stream()
                .map(family -> new Found(SuggestionKind.THEME, family.name(), ids(loose, family.members())))
                .toList();
    }

    private static List<String> ids(List<Card> of, List<Integer> places) {
        return places.stream().map(place -> of.get(place).getId()).toList();
    }
}

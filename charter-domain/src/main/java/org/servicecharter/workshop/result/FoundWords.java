package org.servicecharter.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.DefinitionView;
import org.servicecharter.workshop.distil.Distillate;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.Themes;

/**
 * What was found, made of what a result tells: what was made of a copy that was taken off the board since was made of
 * its original, and what grew out of a theme that was dissolved since grew out of none.
 */
@ApplicationScoped
public class FoundWords {

    @Inject
    private Distillate distillate;

    @Inject
    private Cards cards;

    @Inject
    private Themes themes;

    Optional<DefinitionView> definition(Workshop workshop) {
        Map<String, String> originals = originals(workshop);
        return distillate
                .definition(workshop)
                .map(found -> new DefinitionView(
                        found.text(),
                        found.cards().stream()
                                .map(id -> originals.getOrDefault(id, id))
                                .distinct()
                                .sorted()
                                .toList()));
    }

    List<PrincipleView> principles(Workshop workshop) {
        Map<String, String> originals = originals(workshop);
        List<String> there = themes.of(workshop).stream().map(Theme::getId).toList();
        return distillate.principles(workshop).stream()
                .map(found -> new PrincipleView(
                        found.id(),
                        found.name(),
                        found.theme() != null && there.contains(found.theme()) ? found.theme() : null,
                        found.behaviours().stream()
                                .map(one -> made(one, originals))
                                .toList()))
                .toList();
    }

    private static BehaviourView made(BehaviourView one, Map<String, String> originals) {
        return new BehaviourView(one.id(), one.kind(), one.text(), originals.getOrDefault(one.card(), one.card()));
    }

    /** Of the copies that were taken off the board. */
    private Map<String, String> originals(Workshop workshop) {
        return cards.merged(workshop).stream()
                .filter(card -> card.getCopyOf() != null)
                .collect(Collectors.toMap(Card::getId, Card::getCopyOf));
    }
}

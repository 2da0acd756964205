package org.servicecharter.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.consultation.Concern;
import org.servicecharter.charter.consultation.Outcome;
import org.servicecharter.charter.consultation.RaisedConcern;
import org.servicecharter.charter.draft.DraftClause;
import org.servicecharter.charter.draft.DraftPrinciple;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagDecision;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.flag.FlaggedPart;
import org.servicecharter.workshop.flag.Flags;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.Themes;

/**
 * Turns what a workshop came to into the draft of a charter, with copies of what each clause came from: the cards it
 * was made of, by theme, and the dots each theme had.
 */
@ApplicationScoped
public class Handover {

    @Inject
    private Cards cards;

    @Inject
    private Themes themes;

    @Inject
    private FoundWords words;

    @Inject
    private Flags flags;

    /** What it came to, whoever asks. */
    public DraftText draft(Workshop workshop) {
        Origins origins = Origins.of(workshop, standing(workshop), themes.of(workshop));
        List<FlagView> raised = flags.of(workshop);
        return new DraftText(
                workshop.getTitle(),
                workshop.getCode(),
                workshop.getTitle(),
                words.definition(workshop)
                        .map(found -> new DraftClause(
                                found.text(),
                                origins.ofCards(found.cards()),
                                concerns(raised, FlaggedPart.DEFINITION, null)))
                        .orElse(null),
                words.principles(workshop).stream()
                        .map(found -> principle(found, origins, raised))
                        .toList(),
                List.of());
    }

    /** All cards, also those that are told by others; without copies that were taken off the board. */
    private List<Card> standing(Workshop workshop) {
        return cards.all(workshop).stream()
                .filter(card -> card.getCopyOf() == null || card.getMergedInto() == null)
                .toList();
    }

    private static DraftPrinciple principle(PrincipleView found, Origins origins, List<FlagView> raised) {
        return new DraftPrinciple(
                new DraftClause(
                        found.name(),
                        origins.ofTheme(found.theme()),
                        concerns(raised, FlaggedPart.PRINCIPLE, found.id())),
                behaviours(found, Chart.DO, origins, raised),
                behaviours(found, Chart.DONT, origins, raised));
    }

    private static List<DraftClause> behaviours(
            PrincipleView principle, Chart kind, Origins origins, List<FlagView> raised) {
        return principle.behaviours().stream()
                .filter(behaviour -> behaviour.kind() == kind)
                .map(behaviour -> new DraftClause(
                        behaviour.text(),
                        sources(behaviour, origins),
                        concerns(raised, FlaggedPart.BEHAVIOUR, behaviour.id())))
                .toList();
    }

    private static List<RaisedConcern> concerns(List<FlagView> raised, FlaggedPart part, String clause) {
        return raised.stream()
                .filter(flag -> flag.part() == part && Objects.equals(flag.clause(), clause))
                .map(flag -> new RaisedConcern(
                        Concern.valueOf(flag.kind().name()), flag.note(), flag.raised(), outcome(flag.decision())))
                .toList();
    }

    /** What was parked, or not decided, is the author's to decide. */
    private static Outcome outcome(FlagDecision decision) {
        if (decision == null || decision == FlagDecision.PARKED) {
            return null;
        }
        return decision == FlagDecision.FIXED ? Outcome.CHANGED : Outcome.KEPT;
    }

    private static List<ClauseSource> sources(BehaviourView behaviour, Origins origins) {
        return behaviour.card() == null ? List.of() : origins.ofCards(List.of(behaviour.card()));
    }

    /** The cards and themes of one workshop, to look sources up in. */
    private record Origins(Workshop workshop, Map<String, Card> cards, Map<String, Theme> themes) {

        static Origins of(Workshop workshop, List<Card> cards, List<Theme> themes) {
            return new Origins(workshop, byId(cards, Card::getId), byId(themes, Theme::getId));
        }

        private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
            return all.stream().collect(Collectors.toMap(id, one -> one, (one, same) -> one, LinkedHashMap::new));
        }

        /** Nothing of a theme that was dissolved since. */
        List<ClauseSource> ofTheme(String themeId) {
            return themes.containsKey(themeId)
                    ? List.of(source(themeId, cards.values().stream().filter(card -> themeId.equals(themeOf(card)))))
                    : List.of();
        }

        /** With each card those that were merged into it. */
        List<ClauseSource> ofCards(Collection<String> ids) {
            Map<String, List<Card>> byTheme = new LinkedHashMap<>();
            for (Card card : cards.values()) {
                if (ids.contains(card.getId()) || ids.contains(shown(card).getId())) {
                    byTheme.computeIfAbsent(String.valueOf(themeOf(card)), none -> new ArrayList<>())
                            .add(card);
                }
            }
            return byTheme.entrySet().stream()
                    .map(theme -> source(theme.getKey(), theme.getValue().stream()))
                    .toList();
        }

        private String themeOf(Card card) {
            return shown(card).getThemeId();
        }

        /** The card that stands on the board for this one: mostly itself. */
        private Card shown(Card card) {
            return cards.getOrDefault(card.getMergedInto(), card);
        }

        private int dots(Theme theme) {
            Integer dots =
                    theme == null ? null : theme.dots(workshop.getCourse().getCountedVote());
            return dots == null ? 0 : dots;
        }

        private ClauseSource source(String themeId, Stream<Card> of) {
            Theme theme = themes.get(themeId);
            return new ClauseSource(
                    workshop.getCode(),
                    workshop.getTitle(),
                    theme == null ? null : theme.getName(),
                    dots(theme),
                    of.map(card -> new SourceCard(card.getChart().name(), card.getWording()))
                            .toList());
        }
    }
}

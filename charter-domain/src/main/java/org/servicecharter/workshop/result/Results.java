package org.servicecharter.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.retention.Retention;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.theme.ThemeView;
import org.servicecharter.workshop.theme.Themes;

/** Puts together what a workshop came to. */
@ApplicationScoped
public class Results {

    private static final Comparator<ThemeView> MOST_DOTS_FIRST =
            Comparator.comparing(ThemeView::dots, Comparator.nullsLast(Comparator.reverseOrder()));

    @Inject
    private Participants participants;

    @Inject
    private Cards cards;

    @Inject
    private Themes themes;

    @Inject
    private FoundWords words;

    @Inject
    private Retention retention;

    @Inject
    private Polls polls;

    WorkshopResult of(Workshop workshop) {
        List<ThemeView> themeViews = themes.of(workshop).stream()
                .map(ThemeView::of)
                .sorted(MOST_DOTS_FIRST)
                .toList();
        Instant gone = workshop.getCourse().getCardsRemovedAt();
        List<PrincipleView> principles = words.principles(workshop);
        var definition = words.definition(workshop).filter(found -> found.text() != null);
        List<ResultCard> all = cards.views(cards.of(workshop), workshop).stream()
                .map(card -> {
                    List<Became> became = new ArrayList<>();
                    definition
                            .filter(found -> found.cards().stream().anyMatch(id -> stands(card, id)))
                            .ifPresent(found ->
                                    became.add(new Became(Became.Part.DEFINITION, workshop.getCode(), found.text())));
                    became.addAll(principlesOf(card.theme(), principles));
                    became.addAll(behavioursOf(card, principles));
                    return card(card, themeViews, became);
                })
                .toList();
        return new WorkshopResult(
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getState(),
                workshop.getAnonymity(),
                workshop.getClosedAt(),
                gone == null ? retention.endOf(workshop).orElse(null) : gone,
                gone != null,
                participants.present(workshop).joined(),
                all,
                themeViews.stream()
                        .map(theme -> theme(theme, themeViews, all, principles))
                        .toList(),
                definition.orElse(null),
                principles,
                polls.results(workshop));
    }

    private static ResultCard card(CardView card, List<ThemeView> themes, List<Became> became) {
        return themes.stream()
                .filter(theme -> theme.id().equals(card.theme()))
                .findFirst()
                .map(theme -> new ResultCard(card, theme.name(), theme.dots(), became))
                .orElseGet(() -> new ResultCard(card, null, null, became));
    }

    private static ResultTheme theme(
            ThemeView theme, List<ThemeView> themes, List<ResultCard> cards, List<PrincipleView> principles) {
        Integer dots = theme.dots();
        return new ResultTheme(
                theme,
                dots == null
                        ? null
                        : 1
                                + (int) themes.stream()
                                        .filter(one -> more(one, dots))
                                        .count(),
                dots != null
                        && themes.stream()
                                        .filter(one -> dots.equals(one.dots()))
                                        .count()
                                > 1,
                cards.stream()
                        .filter(one -> theme.id().equals(one.card().theme()))
                        .toList(),
                principlesOf(theme.id(), principles));
    }

    private static boolean more(ThemeView theme, int dots) {
        return theme.dots() != null && theme.dots() > dots;
    }

    private static List<Became> principlesOf(String theme, List<PrincipleView> principles) {
        return principles.stream()
                .filter(principle -> theme != null && theme.equals(principle.theme()))
                .map(principle -> new Became(Became.Part.PRINCIPLE, principle.id(), principle.name()))
                .toList();
    }

    private static List<Became> behavioursOf(CardView card, List<PrincipleView> principles) {
        return principles.stream()
                .flatMap(principle -> principle.behaviours().stream())
                .filter(behaviour -> stands(card, behaviour.card()))
                .map(behaviour -> new Became(Became.Part.BEHAVIOUR, behaviour.id(), behaviour.text()))
                .toList();
    }

    /** Is this card, or is shown for it. */
    static boolean stands(CardView card, String id) {
        return card.id().equals(id)
                || card.merged().stream().anyMatch(merged -> merged.id().equals(id));
    }
}

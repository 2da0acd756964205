package org.servicecharter.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.card.HiddenCards;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagDecision;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.flag.Flags;
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

    @Inject
    private Flags flags;

    @Inject
    private HiddenCards hidden;

    @Inject
    private CharterQueries charters;

    WorkshopResult of(Workshop workshop) {
        List<ThemeView> themeViews = themes.of(workshop).stream()
                .map(theme -> ThemeView.whole(theme, workshop))
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
                        .map(theme -> ResultTheme.of(theme, themeViews, all, principlesOf(theme.id(), principles)))
                        .toList(),
                definition.orElse(null),
                principles,
                polls.results(workshop),
                flags.of(workshop).stream().filter(Results::isLeft).toList(),
                hidden.takenOut(workshop),
                charter(workshop));
    }

    /** Nobody has settled it: it is open, or left for after the workshop. */
    private static boolean isLeft(FlagView flag) {
        return flag.decision() == null || flag.decision() == FlagDecision.PARKED;
    }

    private ResultCharter charter(Workshop workshop) {
        String code = workshop.getCharterCode();
        return code == null
                ? null
                : charters.versions(code).stream()
                        .findFirst()
                        .map(one -> new ResultCharter(code, workshop.getClosedAt(), one.number(), one.publishedAt()))
                        .orElseGet(() -> new ResultCharter(code, workshop.getClosedAt(), null, null));
    }

    private static ResultCard card(CardView card, List<ThemeView> themes, List<Became> became) {
        return themes.stream()
                .filter(theme -> theme.id().equals(card.theme()))
                .findFirst()
                .map(theme -> new ResultCard(card, theme.name(), theme.dots(), became))
                .orElseGet(() -> new ResultCard(card, null, null, became));
    }

    static List<Became> principlesOf(String theme, List<PrincipleView> principles) {
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

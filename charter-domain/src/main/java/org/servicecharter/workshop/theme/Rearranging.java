package org.servicecharter.workshop.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.seat.Participants;

/** The single changes that grouping is made of. Each is told to everyone, and kept so that it can be taken back. */
@ApplicationScoped
public class Rearranging {

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Regroupings regroupings;

    @Inject
    private Themes themes;

    @Inject
    private Cards cards;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    /**
     * Carries a grouping command out once.
     *
     * @return the answer of the work
     * @throws GroupingClosed outside the grouping stages
     */
    public String once(Caller caller, String code, String key, Function<Rearrangement, String> work) {
        return once(caller, code, key, Stage::isGrouping, work);
    }

    /**
     * The same, for what whoever leads does also while the cards are read: make one of those that say the same.
     *
     * @throws GroupingClosed outside the grouping stages, and for who does not lead while the cards are read
     */
    String onceOrWhileRead(Caller caller, String code, String key, Function<Rearrangement, String> work) {
        boolean leads = caller.isFacilitator();
        return once(caller, code, key, stage -> stage.isGrouping() || leads && stage == Stage.REVEAL, work);
    }

    private String once(
            Caller caller, String code, String key, Predicate<Stage> open, Function<Rearrangement, String> work) {
        return commands.once(code, key, workshop -> {
            participants.requireAtTable(workshop, caller);
            workshop.requireRunning();
            if (!open.test(workshop.getStage())) {
                throw new GroupingClosed();
            }
            return work.apply(regroupings.by(workshop, key));
        });
    }

    /** @param name blank means: to be named later */
    public Theme make(Rearrangement by, String name) {
        Workshop workshop = by.workshop();
        long number = workshop.nextEvent();
        Theme theme = new Theme(codes.id(), workshop.getCode(), name, number);
        themes.add(theme);
        log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.THEME, ThemeView.of(theme, workshop));
        regroupings.keep(by, Regrouping.Kind.THEME_MADE, theme.getId(), null, null);
        return theme;
    }

    void rename(Rearrangement by, Theme theme, String name) {
        String was = theme.getName();
        theme.rename(name);
        log.tell(by.workshop(), BoardEventKind.THEME, ThemeView.of(theme, by.workshop()));
        regroupings.keep(by, Regrouping.Kind.THEME_NAMED, theme.getId(), was, theme.getName());
    }

    /** Its cards go to another one, or to none; a copy goes off the board where its original stays on it. */
    void dissolve(Rearrangement by, Theme theme, String targetId) {
        List<String> inIt = cards.all(by.workshop()).stream()
                .filter(card -> theme.getId().equals(card.getThemeId()))
                .map(Card::getId)
                .toList();
        move(by, inIt, targetId);
        theme.remove(true);
        log.tell(by.workshop(), BoardEventKind.THEME_REMOVED, Map.of("id", theme.getId()));
        regroupings.keep(by, Regrouping.Kind.THEME_REMOVED, theme.getId(), null, null);
    }

    /**
     * A card that comes to where it stands already, as a copy or as its original, stands there once; so does one that
     * would be put beside the themes while it stands in one.
     *
     * @param themeId {@code null} takes them out of their themes
     */
    public void move(Rearrangement by, Collection<String> cardIds, String themeId) {
        Twins twins = new Twins(cards.all(by.workshop()));
        List<Card> moving =
                cardIds.stream().map(id -> cards.get(by.workshop(), id)).toList();
        for (Card card : moving) {
            boolean shown = card.getMergedInto() == null;
            String home = themeId == null && shown ? twins.refuge(card, cardIds) : themeId;
            Optional<Card> twin = shown ? twins.in(home, card) : Optional.empty();
            place(by, card, home);
            twin.ifPresent(other -> removeCopy(by, card.getCopyOf() == null ? other : card));
        }
        Map<String, List<String>> told = new LinkedHashMap<>();
        moving.stream().filter(card -> card.getMergedInto() == null).forEach(card -> told.computeIfAbsent(
                        card.getThemeId(), theme -> new ArrayList<>())
                .add(card.getId()));
        told.forEach((theme, ids) -> log.tell(by.workshop(), BoardEventKind.MOVED, new Moved(ids, theme)));
    }

    private void place(Rearrangement by, Card card, String themeId) {
        if (!Objects.equals(card.getThemeId(), themeId)) {
            regroupings.keep(by, Regrouping.Kind.CARD_MOVED, card.getId(), card.getThemeId(), themeId);
            card.moveTo(themeId);
        }
    }

    /** These say the same: the first is shown for all from now on, also for those that were merged into the others. */
    public void merge(Rearrangement by, List<Card> same) {
        Card shown = same.get(0);
        for (Card card : same.subList(1, same.size())) {
            for (Card other : cards.merged(by.workshop())) {
                if (card.getId().equals(other.getMergedInto())) {
                    mergeInto(by, other, shown.getId());
                }
            }
            mergeInto(by, card, shown.getId());
            log.tell(by.workshop(), BoardEventKind.CARD_REMOVED, Map.of("id", card.getId()));
        }
        Set<String> themed = new HashSet<>(Collections.singleton(shown.getThemeId()));
        new Twins(cards.all(by.workshop()))
                .of(shown).stream()
                        .filter(copy -> !themed.add(copy.getThemeId()))
                        .forEach(copy -> removeCopy(by, copy));
        tell(by.workshop(), shown);
    }

    /** It stands for itself again, in the theme of the one that was shown for it. */
    void part(Rearrangement by, Card card) {
        Card shown = cards.get(by.workshop(), card.getMergedInto());
        mergeInto(by, card, null);
        place(by, card, shown.getThemeId());
        tell(by.workshop(), card);
        tell(by.workshop(), shown);
    }

    private void mergeInto(Rearrangement by, Card card, String shownId) {
        regroupings.keep(by, Regrouping.Kind.CARD_MERGED, card.getId(), card.getMergedInto(), shownId);
        card.mergeInto(shownId);
    }

    /** The card that stands in this theme from now on: itself if it stood there already, or in no theme; else a copy. */
    Card copy(Rearrangement by, Card card, String themeId) {
        List<Card> standing = new ArrayList<>(new Twins(cards.all(by.workshop())).of(card));
        if (card.getMergedInto() == null) {
            standing.add(card);
        }
        Optional<Card> there = standing.stream()
                .filter(one -> themeId.equals(one.getThemeId()))
                .findFirst();
        Optional<Card> loose =
                standing.stream().filter(one -> one.getThemeId() == null).findFirst();
        if (there.isEmpty() && loose.isPresent()) {
            move(by, List.of(loose.get().getId()), themeId);
        }
        return there.or(() -> loose).orElseGet(() -> newCopy(by, card, themeId));
    }

    private Card newCopy(Rearrangement by, Card card, String themeId) {
        long number = by.workshop().nextEvent();
        Card copy = card.copy(codes.id(), number);
        copy.moveTo(themeId);
        cards.add(copy);
        log.tell(by.workshop(), number, Audience.EVERYONE, BoardEventKind.CARD, cards.view(copy, by.workshop()));
        regroupings.keep(by, Regrouping.Kind.CARD_COPIED, copy.getId(), null, themeId);
        return copy;
    }

    /** Off the board; its original stays. */
    void removeCopy(Rearrangement by, Card copy) {
        mergeInto(by, copy, copy.getCopyOf());
        log.tell(by.workshop(), BoardEventKind.CARD_REMOVED, Map.of("id", copy.getId()));
    }

    private void tell(Workshop workshop, Card card) {
        log.tell(workshop, BoardEventKind.CARD, cards.view(card, workshop));
    }
}

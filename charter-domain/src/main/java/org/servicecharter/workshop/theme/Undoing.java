package org.servicecharter.workshop.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Cards;

/**
 * Takes a grouping command back, as far as nobody else went on from it: a card that was moved since stays where it was
 * put, a name that was changed since stays, and a theme into which somebody put more cards stays with them.
 */
@ApplicationScoped
public class Undoing {

    @Inject
    private Regroupings regroupings;

    @Inject
    private Themes themes;

    @Inject
    private Cards cards;

    @Inject
    private BoardLog log;

    /** @throws NothingToUndo when this command changed nothing, or was taken back already */
    void undo(Workshop workshop, String key) {
        List<Regrouping> changes = regroupings.take(regroupings.by(workshop, key)).stream()
                .sorted(Comparator.comparingInt(Undoing::order))
                .toList();
        if (changes.isEmpty()) {
            throw new NothingToUndo();
        }
        changes.forEach(change -> undo(workshop, change));
        tidy(workshop);
    }

    /** What came back to a theme where the same card was put since stands there once. */
    private void tidy(Workshop workshop) {
        Twins twins = new Twins(cards.all(workshop));
        for (Card card : cards.of(workshop)) {
            if (card.getThemeId() != null
                    && card.getCopyOf() != null
                    && twins.in(card.getThemeId(), card).isPresent()) {
                card.mergeInto(card.getCopyOf());
                log.tell(workshop, BoardEventKind.CARD_REMOVED, Map.of("id", card.getId()));
            }
        }
    }

    /** Themes come back before the cards go into them, and go once their cards are out; a card is shown before others by it. */
    private static int order(Regrouping change) {
        return switch (change.getKind()) {
            case THEME_REMOVED -> 0;
            case THEME_NAMED -> 1;
            case CARD_MOVED -> 2;
            case CARD_MERGED -> change.getWas() == null ? 3 : 4;
            case CARD_COPIED -> 5;
            case THEME_MADE -> 6;
        };
    }

    private void undo(Workshop workshop, Regrouping change) {
        switch (change.getKind()) {
            case THEME_REMOVED, THEME_NAMED, THEME_MADE ->
                themes.find(workshop, change.getSubject()).ifPresent(theme -> undo(workshop, theme, change));
            default -> card(workshop, change);
        }
    }

    private void undo(Workshop workshop, Theme theme, Regrouping change) {
        switch (change.getKind()) {
            case THEME_REMOVED -> {
                theme.remove(false);
                log.tell(workshop, BoardEventKind.THEME, ThemeView.of(theme, workshop));
            }
            case THEME_NAMED -> {
                if (!theme.isRemoved() && Objects.equals(theme.getName(), change.getBecame())) {
                    theme.rename(change.getWas());
                    log.tell(workshop, BoardEventKind.THEME, ThemeView.of(theme, workshop));
                }
            }
            default -> {
                boolean used = cards.all(workshop).stream()
                        .anyMatch(card -> theme.getId().equals(card.getThemeId()));
                if (!used && !theme.isRemoved()) {
                    theme.remove(true);
                    log.tell(workshop, BoardEventKind.THEME_REMOVED, Map.of("id", theme.getId()));
                }
            }
        }
    }

    private void card(Workshop workshop, Regrouping change) {
        Card card = cards.all(workshop).stream()
                .filter(one -> one.getId().equals(change.getSubject()))
                .findFirst()
                .orElse(null);
        if (card == null) {
            return; // the facilitator took it off the board since
        }
        switch (change.getKind()) {
            case CARD_MOVED -> back(workshop, card, change);
            case CARD_COPIED -> {
                cards.remove(card);
                log.tell(workshop, BoardEventKind.CARD_REMOVED, Map.of("id", card.getId()));
            }
            default -> {
                if (Objects.equals(card.getMergedInto(), change.getBecame())) {
                    remerge(workshop, card, change.getWas());
                }
            }
        }
    }

    private void back(Workshop workshop, Card card, Regrouping change) {
        boolean there = change.getWas() == null
                ? new Twins(cards.all(workshop)).of(card).isEmpty()
                : themes.find(workshop, change.getWas())
                        .filter(theme -> !theme.isRemoved())
                        .isPresent();
        if (there && Objects.equals(card.getThemeId(), change.getBecame())) {
            card.moveTo(change.getWas());
            if (card.getMergedInto() == null) {
                log.tell(workshop, BoardEventKind.MOVED, new Moved(List.of(card.getId()), change.getWas()));
            }
        }
    }

    /** Shown by whichever card showed it before, if that is still there, or by itself. */
    private void remerge(Workshop workshop, Card card, String shownId) {
        List<Card> board = cards.of(workshop);
        if (shownId != null && board.stream().noneMatch(shown -> shown.getId().equals(shownId))) {
            return;
        }
        String before = card.getMergedInto();
        card.mergeInto(shownId);
        if (shownId != null) {
            log.tell(workshop, BoardEventKind.CARD_REMOVED, Map.of("id", card.getId()));
        }
        for (Card shown : cards.of(workshop)) {
            if (Set.of(String.valueOf(before), String.valueOf(shownId), card.getId())
                    .contains(shown.getId())) {
                log.tell(workshop, BoardEventKind.CARD, cards.view(shown, workshop));
            }
        }
    }
}

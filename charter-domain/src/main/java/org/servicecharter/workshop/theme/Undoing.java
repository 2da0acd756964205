package org.servicecharter.workshop.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Cards;

/**
 * Takes a grouping command back, as far as nobody else went on from it: a card or copy that was moved since stays where
 * it was put, a name that was changed since stays, and a theme into which somebody put more cards stays with them.
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
        Board board = new Board(workshop, new LinkedHashMap<>(), new LinkedHashMap<>());
        cards.all(workshop).forEach(card -> board.cards().put(card.getId(), card));
        for (Regrouping change : changes) {
            if (change.getKind() != Regrouping.Kind.CARD_MOVED) {
                tellMoved(board); // before what comes after it
            }
            undo(board, change);
        }
        tellMoved(board);
        tidy(workshop);
    }

    /**
     * What one undoing works on: read once, as a command may have moved hundreds of cards.
     *
     * @param cards all, shown or not, by id
     * @param moved the cards that went back and nobody was told yet, by theme
     */
    private record Board(Workshop workshop, Map<String, Card> cards, Map<String, List<String>> moved) {

        Optional<Card> shown(String id) {
            return Optional.ofNullable(cards.get(id)).filter(card -> card.getMergedInto() == null);
        }
    }

    private void tellMoved(Board board) {
        board.moved().forEach((theme, ids) -> log.tell(board.workshop(), BoardEventKind.MOVED, new Moved(ids, theme)));
        board.moved().clear();
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

    private void undo(Board board, Regrouping change) {
        switch (change.getKind()) {
            case THEME_REMOVED, THEME_NAMED, THEME_MADE ->
                themes.find(board.workshop(), change.getSubject()).ifPresent(theme -> undo(board, theme, change));
            default -> {
                Card card = board.cards().get(change.getSubject());
                if (card != null) { // else the facilitator took it off the board since
                    undo(board, card, change);
                }
            }
        }
    }

    private void undo(Board board, Theme theme, Regrouping change) {
        Workshop workshop = board.workshop();
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
                boolean used = board.cards().values().stream()
                        .anyMatch(card -> theme.getId().equals(card.getThemeId()));
                if (!used && !theme.isRemoved()) {
                    theme.remove(true);
                    log.tell(workshop, BoardEventKind.THEME_REMOVED, Map.of("id", theme.getId()));
                }
            }
        }
    }

    private void undo(Board board, Card card, Regrouping change) {
        switch (change.getKind()) {
            case CARD_MOVED -> back(board, card, change);
            case CARD_COPIED -> takeAway(board, card, change.getBecame());
            default -> {
                if (Objects.equals(card.getMergedInto(), change.getBecame())) {
                    remerge(board, card, change.getWas());
                }
            }
        }
    }

    /**
     * As any copy goes, so that what was made of it still leads to its original. One that took the place of its original
     * is the only one.
     *
     * @param theme to which it was copied; {@code null} where that was not kept yet
     */
    private void takeAway(Board board, Card copy, String theme) {
        boolean moved = theme != null && !theme.equals(copy.getThemeId());
        if (copy.getCopyOf() != null && copy.getMergedInto() == null && !moved) {
            copy.moveTo(null); // a theme that was made for it goes, too
            copy.mergeInto(copy.getCopyOf());
            log.tell(board.workshop(), BoardEventKind.CARD_REMOVED, Map.of("id", copy.getId()));
        }
    }

    private void back(Board board, Card card, Regrouping change) {
        boolean there = change.getWas() == null
                ? new Twins(board.cards()).of(card).isEmpty()
                : themes.find(board.workshop(), change.getWas())
                        .filter(theme -> !theme.isRemoved())
                        .isPresent();
        if (there && Objects.equals(card.getThemeId(), change.getBecame())) {
            card.moveTo(change.getWas());
            if (card.getMergedInto() == null) {
                board.moved()
                        .computeIfAbsent(change.getWas(), theme -> new ArrayList<>())
                        .add(card.getId());
            }
        }
    }

    /** Shown by whichever card showed it before, if that is still there, or by itself. */
    private void remerge(Board board, Card card, String shownId) {
        if (shownId != null && board.shown(shownId).isEmpty()) {
            return;
        }
        String before = card.getMergedInto();
        card.mergeInto(shownId);
        if (shownId != null) {
            log.tell(board.workshop(), BoardEventKind.CARD_REMOVED, Map.of("id", card.getId()));
        }
        Stream.of(before, shownId, card.getId())
                .filter(Objects::nonNull)
                .flatMap(id -> board.shown(id).stream())
                .forEach(shown -> log.tell(board.workshop(), BoardEventKind.CARD, cards.view(shown, board.workshop())));
    }
}

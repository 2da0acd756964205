package org.servicecharter.workshop.suggestion;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.theme.Rearrangement;
import org.servicecharter.workshop.theme.Rearranging;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.Themes;

/** Asking the portal what it would group and merge, and accepting or dismissing that one by one. */
@Stateless
@RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
public class Suggesting {

    @Inject
    private Rearranging rearranging;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Cards cards;

    @Inject
    private Themes themes;

    @Inject
    private BoardLog log;

    @Resource
    private SessionContext session;

    /** Looks anew, also for what was dismissed before. */
    public void ask(String code, String key) {
        rearranging.once(Caller.of(session), code, key, by -> {
            suggestions.replace(by.workshop(), new Search(cards.of(by.workshop())).all());
            tell(by.workshop());
            return null;
        });
    }

    /**
     * Does what is proposed, with those of its cards that are still where they were: a theme gets those that are in none,
     * only cards that are shown are merged. If that is too little by now, it only goes from the list.
     *
     * @throws SuggestionNotFound when it is not proposed any more
     */
    public void accept(String code, String key, String id) {
        rearranging.once(Caller.of(session), code, key, by -> {
            Suggestion suggestion = suggestions.get(by.workshop(), id);
            List<Card> still = cards.of(by.workshop()).stream()
                    .filter(card -> suggestion.getCards().contains(card.getId()))
                    .toList();
            switch (suggestion.getKind()) {
                case THEME ->
                    group(
                            by,
                            suggestion,
                            still.stream()
                                    .filter(card -> card.getThemeId() == null)
                                    .toList());
                case DO_DONT -> pair(by, suggestion, still);
                default -> {
                    if (still.size() > 1) {
                        rearranging.merge(by, still);
                    }
                }
            }
            forget(by, suggestion);
            return null;
        });
    }

    public void dismiss(String code, String key, String id) {
        rearranging.once(Caller.of(session), code, key, by -> {
            forget(by, suggestions.get(by.workshop(), id));
            return null;
        });
    }

    private void group(Rearrangement by, Suggestion suggestion, List<Card> loose) {
        if (loose.size() > 1) { // one card alone belongs together with nothing
            move(by, loose, named(by, suggestion.getName()));
        }
    }

    /** Where one of the two is already, else into a new theme. */
    private void pair(Rearrangement by, Suggestion suggestion, List<Card> both) {
        if (both.size() == 2) {
            String theme = both.stream()
                    .map(Card::getThemeId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> named(by, suggestion.getName()));
            move(
                    by,
                    both.stream()
                            .filter(card -> !theme.equals(card.getThemeId()))
                            .toList(),
                    theme);
        }
    }

    private void move(Rearrangement by, List<Card> some, String theme) {
        rearranging.move(by, some.stream().map(Card::getId).toList(), theme);
    }

    /** The theme of this name, which is made if there is none. */
    private String named(Rearrangement by, String name) {
        return themes.of(by.workshop()).stream()
                .filter(theme -> name.equalsIgnoreCase(theme.getName()))
                .findFirst()
                .map(Theme::getId)
                .orElseGet(() -> rearranging.make(by, name).getId());
    }

    private void forget(Rearrangement by, Suggestion suggestion) {
        suggestions.remove(suggestion);
        tell(by.workshop());
    }

    private void tell(Workshop workshop) {
        log.tell(workshop, BoardEventKind.SUGGESTED, new Suggested(suggestions.views(workshop)));
    }
}

package org.servicecharter.workshop.theme;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.seat.Participants;

/** Moving cards into themes and naming them, by everyone at the board. The last move of a card counts. */
@Stateless
@RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
public class Grouping {

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Themes themes;

    @Inject
    private Cards cards;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /**
     * Makes a theme of these cards, possibly none.
     *
     * @param name blank means: to be named later
     * @return its id
     */
    public String create(String code, String key, String name, List<String> cardIds) {
        return group(code, key, workshop -> {
            long number = workshop.nextEvent();
            Theme theme = new Theme(codes.id(), workshop.getCode(), name, number);
            themes.add(theme);
            log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.THEME, ThemeView.of(theme));
            move(workshop, cardIds, theme.getId());
            return theme.getId();
        });
    }

    /** Blank takes the name away. */
    public void rename(String code, String key, String id, String name) {
        group(code, key, workshop -> {
            Theme theme = themes.get(workshop, id);
            theme.rename(name);
            log.tell(workshop, BoardEventKind.THEME, ThemeView.of(theme));
            return id;
        });
    }

    /** Its cards stay on the board, in no theme. */
    public void remove(String code, String key, String id) {
        group(code, key, workshop -> {
            Theme theme = themes.get(workshop, id);
            List<String> inIt = cards.of(workshop).stream()
                    .filter(card -> id.equals(card.getThemeId()))
                    .map(card -> card.getId())
                    .toList();
            move(workshop, inIt, null);
            themes.remove(theme);
            log.tell(workshop, BoardEventKind.THEME_REMOVED, Map.of("id", id));
            return id;
        });
    }

    /** @param themeId {@code null} takes the cards out of their themes */
    public void move(String code, String key, List<String> cardIds, String themeId) {
        group(code, key, workshop -> {
            String target =
                    themeId == null ? null : themes.get(workshop, themeId).getId();
            move(workshop, cardIds, target);
            return null;
        });
    }

    private void move(Workshop workshop, List<String> cardIds, String themeId) {
        if (!cardIds.isEmpty()) {
            cardIds.forEach(card -> cards.get(workshop, card).moveTo(themeId));
            log.tell(workshop, BoardEventKind.MOVED, new Moved(List.copyOf(cardIds), themeId));
        }
    }

    private String group(String code, String key, Function<Workshop, String> work) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            participants.requireAtTable(workshop, caller);
            workshop.requireRunning();
            if (!workshop.getStage().isGrouping()) {
                throw new GroupingClosed();
            }
            return work.apply(workshop);
        });
    }
}

package org.servicecharter.workshop.theme;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;

/** Moving cards into themes and naming them, by everyone at the board. The last move of a card counts. */
@Stateless
@RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
public class Grouping {

    @Inject
    private Rearranging rearranging;

    @Inject
    private Undoing undoing;

    @Inject
    private Themes themes;

    @Resource
    private SessionContext session;

    /**
     * Makes a theme of these cards, possibly none. Of some cards of a theme: splits it.
     *
     * @param name blank means: to be named later
     * @return its id
     */
    public String create(String code, String key, String name, List<String> cardIds) {
        return rearranging.once(Caller.of(session), code, key, by -> {
            Theme theme = rearranging.make(by, name);
            rearranging.move(by, cardIds, theme.getId());
            return theme.getId();
        });
    }

    /** Blank takes the name away. */
    public void rename(String code, String key, String id, String name) {
        rearranging.once(Caller.of(session), code, key, by -> {
            rearranging.rename(by, themes.get(by.workshop(), id), name);
            return id;
        });
    }

    /** Its cards stay on the board, in no theme. */
    public void remove(String code, String key, String id) {
        rearranging.once(Caller.of(session), code, key, by -> {
            rearranging.dissolve(by, themes.get(by.workshop(), id), null);
            return id;
        });
    }

    /** The cards of the other one go into this one, its name too if this one has none; the other one goes. */
    public void join(String code, String key, String id, String otherId) {
        rearranging.once(Caller.of(session), code, key, by -> {
            Theme theme = themes.get(by.workshop(), id);
            Theme other = themes.get(by.workshop(), otherId);
            if (theme.equals(other)) {
                throw new ThemeNotFound();
            }
            if (theme.getName() == null && other.getName() != null) {
                rearranging.rename(by, theme, other.getName());
            }
            rearranging.dissolve(by, other, id);
            return id;
        });
    }

    /** @param themeId {@code null} takes the cards out of their themes */
    public void move(String code, String key, List<String> cardIds, String themeId) {
        rearranging.once(Caller.of(session), code, key, by -> {
            rearranging.move(
                    by,
                    cardIds,
                    themeId == null ? null : themes.get(by.workshop(), themeId).getId());
            return null;
        });
    }

    /**
     * Takes back what one grouping command did, as far as nobody went on from it.
     *
     * @param undoneKey the key of that command
     * @throws NothingToUndo when it changed nothing, or was taken back already
     */
    public void undo(String code, String key, String undoneKey) {
        rearranging.onceOrWhileRead(Caller.of(session), code, key, by -> {
            undoing.undo(by.workshop(), undoneKey);
            return null;
        });
    }
}

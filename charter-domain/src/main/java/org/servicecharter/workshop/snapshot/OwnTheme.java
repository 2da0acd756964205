package org.servicecharter.workshop.snapshot;

import java.io.Serializable;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.vote.OwnVotes;

/**
 * A theme with the caller's own dots on it.
 *
 * @param dots of everybody, {@code null} until voting closed
 * @param mine the caller's own, 0 for none
 */
public record OwnTheme(String id, String name, Integer dots, int mine) implements Serializable {

    static OwnTheme of(Theme theme, OwnVotes own) {
        int mine = own.votes().getOrDefault(theme.getId(), 0);
        return new OwnTheme(theme.getId(), theme.getName(), theme.getDots(), mine);
    }
}

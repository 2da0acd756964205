package org.servicecharter.workshop.snapshot;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.ThemeView;
import org.servicecharter.workshop.vote.OwnVotes;

/**
 * A theme with the caller's own dots on it.
 *
 * @param dots of everybody, {@code null} until voting closed
 * @param before what earlier votes counted, the first one first; empty while one is open
 * @param mine the caller's own, 0 for none
 */
public record OwnTheme(String id, String name, Integer dots, List<EarlierCount> before, int mine)
        implements Serializable {

    static OwnTheme of(ThemeView theme, OwnVotes own) {
        int mine = own.votes().getOrDefault(theme.id(), 0);
        return new OwnTheme(theme.id(), theme.name(), theme.dots(), theme.before(), mine);
    }
}

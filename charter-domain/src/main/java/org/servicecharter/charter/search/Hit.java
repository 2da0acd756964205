package org.servicecharter.charter.search;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.list.ListName;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Snippet;
import org.servicecharter.charter.version.VersionState;

/**
 * A place where all words stand.
 *
 * @param part which part of a charter it is; of a card, the clause that it is behind
 * @param list the list on which it stands; {@code null} for what is in a charter
 * @param code the charter's; the entry's when it stands on a list
 * @param version the first to show; like all that follows of no meaning on a list
 * @param also the other versions that say the same, the latest first
 * @param clause the wording of the clause; {@code null} for what stands around the clauses
 * @param workshop of a card, the title of its workshop; else {@code null}
 */
public record Hit(
        Snippet snippet,
        Part part,
        ListName list,
        String code,
        String title,
        int version,
        VersionState state,
        List<Integer> also,
        String clause,
        String workshop)
        implements Serializable {

    public boolean isCard() {
        return workshop != null;
    }

    public boolean isEntry() {
        return list != null;
    }
}

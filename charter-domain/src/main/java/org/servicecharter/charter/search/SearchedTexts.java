package org.servicecharter.charter.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.list.ListEntry;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;

/** All texts that can be searched, by their folded columns. */
@ApplicationScoped
public class SearchedTexts {

    private static final String OF_CLAUSE = "select new org.servicecharter.charter.search.Match("
            + "c.id, c.code, v.charterCode, v.number, v.state, v.particulars.title, %1$s)"
            + " from Clause c join c.version v";

    private static final String OF_VERSION = "select new org.servicecharter.charter.search.Match("
            + "v.charterCode, v.number, v.state, v.particulars.title, v.particulars.folded)"
            + " from CharterVersion v";

    private static final String STANDING = "c.removedAt is null"
            + " and not exists (select b from Behaviour b where b.id = c.id and b.principle.removedAt is not null)";

    private static final int AT_ONCE = 1_000; // parameters; databases have a limit

    @PersistenceContext
    private EntityManager em;

    /** Titles, mottos and scopes. */
    List<Match> around(Looked looked) {
        return looked.ask(em.createQuery(OF_VERSION + looked.isIn("v.particulars.folded", "1 = 1"), Match.class));
    }

    List<Match> clauses(Looked looked) {
        return clauses(looked, "c.folded");
    }

    /** Clauses behind which all words occur, though not in one card perhaps. */
    List<Match> overCards(Looked looked) {
        return clauses(looked, "c.foldedCards");
    }

    private List<Match> clauses(Looked looked, String column) {
        return looked.ask(em.createQuery(OF_CLAUSE.formatted(column) + looked.isIn(column, STANDING), Match.class));
    }

    /** The latest first. */
    List<ListEntry> entries(Looked looked) {
        return looked.ask(em.createQuery(
                "select e from ListEntry e" + looked.isIn("e.folded", "e.removedAt is null")
                        + " order by e.addedAt desc, e.id desc",
                ListEntry.class));
    }

    /** By their ids. */
    Map<Long, Clause> clauses(Collection<Long> ids) {
        return byId("c", ids);
    }

    /** By the ids of their clauses, without the clauses: these may be many. */
    Map<Long, List<ClauseSource>> sources(Collection<Long> ids) {
        return byId("c.sources", ids);
    }

    @SuppressWarnings("unchecked") // the caller names what is selected
    private <T> Map<Long, T> byId(String what, Collection<Long> ids) {
        Map<Long, T> found = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            em.createQuery("select c.id, " + what + " from Clause c where c.id in :ids", Object[].class)
                    .setParameter("ids", all.subList(at, Math.min(at + AT_ONCE, all.size())))
                    .getResultList()
                    .forEach(row -> found.put((Long) row[0], (T) row[1]));
        }
        return found;
    }
}

package org.servicecharter.charter.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.list.ListEntry;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Snippet;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Clause;

/**
 * Something that was found, before its text is fetched.
 *
 * @param match the first to show; {@code null} for an entry of a list
 * @param card what it says; {@code null} for what is no card
 */
record Candidate(Match match, List<Integer> also, String card, String workshop, ListEntry entry) {

    static final Comparator<Candidate> IN_ORDER = Comparator.comparingInt(Candidate::rank)
            .thenComparing(one -> one.entry == null ? one.match.title() : "")
            .thenComparing(one -> one.entry == null ? one.match.charter() : "")
            .thenComparing(one -> one.entry == null && one.match.id() != null ? one.match.id() : -1L);

    /** One for all versions that say the same. */
    static Candidate of(Collection<Match> same, String card, String workshop) {
        List<Match> sorted = same.stream().sorted(Match.FIRST_TO_SHOW).toList();
        List<Integer> also = sorted.stream()
                .map(Match::version)
                .distinct()
                .skip(1)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Candidate(sorted.get(0), also, card, workshop, null);
    }

    static Candidate of(ListEntry entry) {
        return new Candidate(null, List.of(), null, null, entry);
    }

    /** What holds today, the lists, what is to come, the cards; what held once comes last. */
    private int rank() {
        if (entry != null) {
            return 1;
        }
        return switch (match.standing()) {
            case IN_FORCE -> card == null ? 0 : 3;
            case ANNOUNCED, DRAFT -> card == null ? 2 : 3;
            case EARLIER -> 4;
        };
    }

    Hit hit(Looked looked, Map<Long, Clause> clauses, Charters charters) {
        if (entry != null) {
            Snippet snippet = Snippet.of(entry.getWording(), looked.words());
            return new Hit(snippet, null, entry.getList(), entry.getCode(), null, 0, null, also, null, null);
        }
        Clause clause = match.id() == null ? null : clauses.get(match.id());
        String text = card != null ? card : clause != null ? clause.told() : around(charters);
        return new Hit(
                Snippet.of(text, looked.words()),
                clause == null ? Part.TITLE : clause.part(),
                null,
                match.charter(),
                match.title(),
                match.version(),
                match.state(),
                also,
                clause == null ? null : clause.getWording(),
                workshop);
    }

    private String around(Charters charters) {
        return charters.versions(match.charter()).stream()
                .filter(version -> version.getNumber() == match.version())
                .findFirst()
                .orElseThrow()
                .getParticulars()
                .told();
    }
}

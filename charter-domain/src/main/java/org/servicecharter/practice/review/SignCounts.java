package org.servicecharter.practice.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;

/** What was said since a moment, counted in the database: each sign in one query, whatever their number. */
@ApplicationScoped
class SignCounts {

    private static final String TOLD = " and b.toldAt >= :since";

    private static final Map<Sign, String> BY_CLAUSE = Map.of(
            Sign.BREAKDOWNS,
            "b.clause.clause, count(b) from Breakdown b where b.clause.charter = :charter" + TOLD,
            Sign.BY_CUSTOMERS,
            "b.clause.clause, count(b) from Breakdown b where b.clause.charter = :charter and b.byCustomer = true"
                    + TOLD,
            Sign.GOOD_STORIES,
            stories("POSITIVE"),
            Sign.BAD_STORIES,
            stories("NEGATIVE"),
            Sign.THANKS,
            "t.principle.clause, count(t) from Thanks t where t.principle.charter = :charter and t.takenBack = false"
                    + " and t.givenAt >= :since",
            Sign.INSIGHTS,
            "i.principle.clause, count(i) from Insight i where i.principle.charter = :charter and i.takenAway = false"
                    + " and i.notedAt >= :since",
            Sign.COMMENTS,
            "c.clauseCode, count(m) from EntryClause c, EntryComment m where m.entry = c.entry"
                    + " and c.charterCode = :charter and m.writtenAt >= :since");

    private static final String MISSING = "select count(b) from Breakdown b where b.standing ="
            + " org.servicecharter.practice.breakdown.ClauseStanding.MISSING" + TOLD;

    private static final String VOICES = "select count(v) from CustomerVoice v where v.charter = :charter and"
            + " v.saidAt >= :since and v.state <> org.servicecharter.practice.voice.VoiceState.SET_ASIDE";

    private static final String IDEAS = "select count(e) from ListEntry e where e.addedBy is not null and"
            + " e.removedAt is null and e.addedAt >= :since and not exists (select c.id from EntryClause c where"
            + " c.entry = e and c.charterCode = :charter)";

    private static final String ASKED = "select q.part, q.clause, count(q), count(q.proposed) from SigningQuestion q"
            + " where q.charterCode = :charter and q.askedAt >= :since group by q.part, q.clause";

    private static final String SAID = "select c.clauseCode, count(c), count(c.proposed) from Comment c where"
            + " c.charterCode = :charter and c.on >= :since and (c.answer.outcome is null or c.answer.outcome <>"
            + " org.servicecharter.charter.consultation.Outcome.TAKEN_OUT) group by c.clauseCode";

    @PersistenceContext
    private EntityManager em;

    /**
     * By the code of the clause; what was asked or said about none of today's is under {@code null}.
     *
     * @param day the same moment, as a day there
     */
    Map<String, Map<Sign, Integer>> byClause(CharterVersion version, Instant since, LocalDate day) {
        Map<String, Map<Sign, Integer>> signs = new HashMap<>();
        BY_CLAUSE.forEach((sign, what) -> rows("select " + what + " group by " + what.split(",")[0], version, since)
                .forEach(row -> put(signs, (String) row[0], sign, row[1])));
        asked(version, since, signs);
        said(version, day, signs);
        return signs;
    }

    /** Breakdowns that the charter says nothing about. */
    long missing(Instant since) {
        return em.createQuery(MISSING, Long.class).setParameter("since", since).getSingleResult();
    }

    /** What customers of this charter said. */
    long voices(String charter, Instant since) {
        return count(VOICES, charter, since);
    }

    /** What staff put on the lists that is in no clause of this charter. */
    long ideas(String charter, Instant since) {
        return count(IDEAS, charter, since);
    }

    static void put(Map<String, Map<Sign, Integer>> signs, String clause, Sign sign, Object amount) {
        int counted = ((Number) amount).intValue();
        if (counted > 0) {
            signs.computeIfAbsent(clause, any -> new HashMap<>()).merge(sign, counted, Integer::sum);
        }
    }

    /** Signing keeps the words of the clause, not its code. */
    private void asked(CharterVersion version, Instant since, Map<String, Map<Sign, Integer>> signs) {
        Map<List<Object>, String> codes = new HashMap<>();
        version.wording()
                .clauses()
                .forEach(clause -> codes.put(List.of(clause.part(), clause.getWording()), clause.getCode()));
        rows(ASKED, version, since).forEach(row -> {
            String clause = row[0] == null ? null : codes.get(List.of(row[0], row[1]));
            put(signs, clause, Sign.QUESTIONS, row[2]);
            put(signs, clause, Sign.PROPOSALS, row[3]);
        });
    }

    /** Of a comment no more than the day is kept. */
    private void said(CharterVersion version, LocalDate day, Map<String, Map<Sign, Integer>> signs) {
        Set<String> codes = version.wording().clauses().map(Clause::getCode).collect(Collectors.toSet());
        em.createQuery(SAID, Object[].class)
                .setParameter("charter", version.getCharterCode())
                .setParameter("since", day)
                .getResultStream()
                .forEach(row -> {
                    String clause = row[0] != null && codes.contains((String) row[0]) ? (String) row[0] : null;
                    put(signs, clause, Sign.REMARKS, row[1]);
                    put(signs, clause, Sign.SUGGESTIONS, row[2]);
                });
    }

    private long count(String query, String charter, Instant since) {
        return parameters(em.createQuery(query, Long.class), charter, since).getSingleResult();
    }

    private List<Object[]> rows(String query, CharterVersion version, Instant since) {
        return parameters(em.createQuery(query, Object[].class), version.getCharterCode(), since)
                .getResultList();
    }

    private static <T> TypedQuery<T> parameters(TypedQuery<T> query, String charter, Instant since) {
        return query.setParameter("charter", charter).setParameter("since", since);
    }

    private static String stories(String tone) {
        return "s.principle.clause, count(s) from Story s where s.principle.charter = :charter and"
                + " s.toldAt >= :since and s.withdrawnAt is null and"
                + " s.kind = org.servicecharter.practice.story.StoryKind.REAL and"
                + " s.tone = org.servicecharter.practice.story.Tone." + tone;
    }
}

package org.servicecharter.practice.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.shared.RandomCodes;

/** All stories. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class Stories {

    private static final String WITH_NAMES = " from Story s left join Person p on p.code = s.teller"
            + " left join Touchpoint t on t.code = s.touchpoint";

    private static final String LATEST = " order by s.toldAt desc, s.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** Told now. @return its code */
    public String add(StoryTerms terms, StoryOrigin origin) {
        return add(terms, origin, clock.instant());
    }

    /** @return its code */
    public String add(StoryTerms terms, StoryOrigin origin, Instant toldAt) {
        Story story = new Story(codes.id(), terms, citations.ofPrinciple(terms.principle()), origin, toldAt);
        em.persist(story);
        return story.code();
    }

    /** Withdrawn or not. @throws StoryNotFound when there is none with this code */
    Story get(String code) {
        return em.createQuery("select s from Story s where s.code = :code", Story.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(StoryNotFound::new);
    }

    /** Nobody reads it any more. @throws StoryNotFound when there is none with this code */
    public void withdraw(String code) {
        get(code).withdraw(clock.instant());
    }

    long count(StorySearch search, String person) {
        return matching("select count(s) from Story s", "", Long.class, search, person)
                .getSingleResult();
    }

    /**
     * The latest first: each with the names of its teller and of its touchpoint. Which they are is said by an index;
     * only their rows are read then, so that the last page is as quick as the first.
     */
    List<Object[]> page(StorySearch search, String person, int first, int size) {
        List<Long> ids = matching("select s.id from Story s", LATEST, Long.class, search, person)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s, p.name, t.name" + WITH_NAMES + " where s.id in :ids" + LATEST,
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** One with these names, withdrawn or not. @throws StoryNotFound when there is none with this code */
    Object[] named(String code) {
        return em.createQuery("select s, p.name, t.name" + WITH_NAMES + " where s.code = :code", Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(StoryNotFound::new);
    }

    private <T> TypedQuery<T> matching(String select, String order, Class<T> type, StorySearch search, String person) {
        Map<String, Object> conditions = search.conditions(person);
        String where = Stream.concat(Stream.of("s.withdrawnAt is null"), conditions.keySet().stream())
                .collect(Collectors.joining(" and ", " where ", ""));
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.replaceFirst(".*:(\\w+).*", "$1"), value));
        return query;
    }

    /** Of each kind, be it none. */
    List<KindEvidence> evidence(Instant since) {
        List<Object[]> rows = em.createQuery(
                        "select s.encounter, s.tone, s.toldOthers, count(s) from Story s where s.kind = :real and"
                                + " s.withdrawnAt is null and s.encounter is not null and s.toldAt >= :since"
                                + " group by s.encounter, s.tone, s.toldOthers",
                        Object[].class)
                .setParameter("real", StoryKind.REAL)
                .setParameter("since", since)
                .getResultList();
        return Stream.of(EncounterKind.values())
                .map(kind -> new KindEvidence(
                        kind,
                        sum(rows, kind, Tone.POSITIVE, false),
                        sum(rows, kind, Tone.NEGATIVE, false),
                        sum(rows, kind, Tone.POSITIVE, true)))
                .toList();
    }

    private static long sum(List<Object[]> rows, EncounterKind kind, Tone tone, boolean toldOnly) {
        return rows.stream()
                .filter(row -> row[0] == kind && row[1] == tone && (!toldOnly || (Boolean) row[2]))
                .mapToLong(row -> (Long) row[3])
                .sum();
    }
}

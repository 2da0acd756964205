package org.servicecharter.practice.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.shared.RandomCodes;

/** All stories. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class Stories {

    private static final String WITH_NAMES = " from Story s left join Person p on p.code = s.teller"
            + " left join Touchpoint t on t.code = s.touchpoint";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** @return its code */
    public String add(StoryTerms terms, StoryOrigin origin) {
        Story story = new Story(codes.id(), terms, citations.ofPrinciple(terms.principle()), origin, clock.instant());
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

    /** The latest first: each with the names of its teller and of its touchpoint. */
    List<Object[]> page(StorySearch search, String person, int first, int size) {
        return matching(
                        "select s, p.name, t.name" + WITH_NAMES,
                        " order by s.toldAt desc, s.id desc",
                        Object[].class,
                        search,
                        person)
                .setFirstResult(first)
                .setMaxResults(size)
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
}

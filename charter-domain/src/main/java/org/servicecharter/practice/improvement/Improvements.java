package org.servicecharter.practice.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All improvements. */
@ApplicationScoped
class Improvements {

    private static final String WITH_OWNER =
            "select i, p.name from Improvement i left join Person p on p.code = i.owner";

    @PersistenceContext
    private EntityManager em;

    void add(Improvement improvement) {
        em.persist(improvement);
    }

    /** With the name of its owner. @throws ImprovementNotFound when there is none with this code */
    Object[] get(String code) {
        return em.createQuery(WITH_OWNER + " where i.code = :code", Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(ImprovementNotFound::new);
    }

    /** The code of a finding of a review, when there is one with it. */
    Optional<String> findFinding(String code) {
        return em.createQuery("select f.code from ReviewFinding f where f.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    long count(ImprovementSearch search) {
        return matching("select count(i) from Improvement i", "", Long.class, search)
                .getSingleResult();
    }

    /** The latest first, each with the name of its owner. */
    List<Object[]> page(ImprovementSearch search, int first, int size) {
        return matching(WITH_OWNER, " order by i.proposedAt desc, i.id desc", Object[].class, search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Of every kind, in their order. */
    List<KindCount> byKind() {
        Map<ImprovementKind, Long> all = counts("");
        Map<ImprovementKind, Long> measured =
                counts(" where i.state = org.servicecharter.practice.improvement.ImprovementState.MEASURED");
        return Stream.of(ImprovementKind.values())
                .map(kind -> new KindCount(kind, all.getOrDefault(kind, 0L), measured.getOrDefault(kind, 0L)))
                .toList();
    }

    private Map<ImprovementKind, Long> counts(String where) {
        return em.createQuery("select i.kind, count(i) from Improvement i" + where + " group by i.kind", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (ImprovementKind) row[0], row -> (Long) row[1]));
    }

    private <T> TypedQuery<T> matching(String select, String order, Class<T> type, ImprovementSearch search) {
        Map<String, Object> conditions = search.conditions();
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.replaceFirst(".*:(\\w+).*", "$1"), value));
        return query;
    }
}

package org.servicecharter.practice.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.shared.RandomCodes;

/** All improvements. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class Improvements {

    private static final String WITH_OWNER =
            "select i, p.name from Improvement i left join Person p on p.code = i.owner";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    /**
     * @param finding the code of the finding of a review it comes from; {@code null} for none
     * @param by the code of whoever proposes it
     * @return its code
     * @throws ImprovementNotUsable when something is missing
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or a text is too long
     */
    public String add(ImprovementTerms terms, String finding, String by, Instant now) {
        Improvement improvement = new Improvement(codes.id(), terms.checked(), finding, by, now);
        em.persist(improvement);
        return improvement.code();
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

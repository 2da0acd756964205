package org.servicecharter.practice.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which clauses in force hold where, for all touchpoints at once. */
@ApplicationScoped
public class Coverage {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClausesInForce clauses;

    /** By touchpoint, in the order of the charters; one with nothing is left out. */
    public Map<String, List<ClauseInForce>> byTouchpoint() {
        Map<ClauseKey, List<String>> where = em.createQuery("select c from TouchpointClause c", TouchpointClause.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        TouchpointClause::key, Collectors.mapping(TouchpointClause::touchpoint, Collectors.toList())));
        Map<String, List<ClauseInForce>> held = new HashMap<>();
        clauses.all().forEach(clause -> where.getOrDefault(clause.key(), List.of())
                .forEach(code ->
                        held.computeIfAbsent(code, any -> new ArrayList<>()).add(clause)));
        return held;
    }

    /** What holds at one of them. */
    public List<ClauseInForce> of(String touchpoint) {
        Map<ClauseKey, TouchpointClause> chosen = rows(touchpoint);
        return clauses.all().stream()
                .filter(clause -> chosen.containsKey(clause.key()))
                .toList();
    }

    Map<ClauseKey, TouchpointClause> rows(String touchpoint) {
        return em.createQuery(
                        "select c from TouchpointClause c where c.touchpoint = :touchpoint", TouchpointClause.class)
                .setParameter("touchpoint", touchpoint)
                .getResultStream()
                .collect(Collectors.toMap(TouchpointClause::key, Function.identity()));
    }

    /** From now on this clause holds there. */
    public void add(String touchpoint, ClauseKey key, String by, Instant now) {
        em.persist(new TouchpointClause(touchpoint, key, by, now));
    }

    void remove(TouchpointClause row) {
        em.remove(row);
    }
}

package org.servicecharter.practice.insight;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.citation.Citation;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.citation.CitedClause;
import org.servicecharter.practice.coverage.ClauseKey;

/** All of staff write down what they learn about customers' wants, and read what others did. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class InsightNoting {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Inject
    private Insights insights;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @return its code
     * @throws InsightOnNothing without a principle
     * @throws org.servicecharter.practice.coverage.ClauseNotInForce when no charter in force has the principle
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or too many
     */
    public String note(ClauseKey principle, String words) {
        return insights.add(principle, words, caller(), clock.instant());
    }

    /** @throws InsightNotYours unless the person wrote it, or is an author or administrator */
    public void takeAway(String code) {
        mine(code).takeAway(true);
    }

    /** @throws InsightNotYours unless the person may take it away */
    public void putBack(String code) {
        mine(code).takeAway(false);
    }

    /** @param principle about which; {@code null} for any */
    public long count(ClauseKey principle) {
        return matching("select count(i)", "", Long.class, principle).getSingleResult();
    }

    /** The latest first. @param first those to skip; at most {@code size} follow */
    public List<InsightRow> page(ClauseKey principle, int first, int size) {
        List<Insight> found = matching("select i", " order by i.notedAt desc, i.id desc", Insight.class, principle)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<Citation, CitedClause> texts =
                citations.texts(found.stream().map(Insight::principle).toList());
        return found.stream()
                .map(one -> new InsightRow(
                        one.code(), texts.get(one.principle()), one.words(), one.notedAt(), isEditable(one)))
                .toList();
    }

    private <T> TypedQuery<T> matching(String select, String order, Class<T> type, ClauseKey principle) {
        String about = principle == null ? "" : " and i.principle.charter = :charter and i.principle.clause = :clause";
        TypedQuery<T> query =
                em.createQuery(select + " from Insight i where i.takenAway = false" + about + order, type);
        if (principle != null) {
            query.setParameter("charter", principle.charter()).setParameter("clause", principle.clause());
        }
        return query;
    }

    private Insight mine(String code) {
        Insight insight = em.createQuery("select i from Insight i where i.code = :code", Insight.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(InsightNotFound::new);
        if (!isEditable(insight)) {
            throw new InsightNotYours();
        }
        return insight;
    }

    private boolean isEditable(Insight insight) {
        return insight.isBy(caller())
                || context.isCallerInRole(Role.Names.AUTHOR)
                || context.isCallerInRole(Role.Names.ADMINISTRATOR);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

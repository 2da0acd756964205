package org.servicecharter.practice.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.touchpoint.Touchpoint;

/** All breakdowns. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class Breakdowns {

    private static final String WITH_TOUCHPOINT =
            "select b, t from Breakdown b left join Touchpoint t on t.code = b.touchpoint";

    private static final String LATEST = " order by b.day desc, b.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /**
     * @param kind of the touchpoint's encounters; {@code null} when nobody said
     * @param toldBy the person's code; {@code null} for nobody of staff
     * @return its code
     */
    public String add(BreakdownTerms terms, EncounterKind kind, String toldBy, boolean byCustomer) {
        BreakdownTerms checked = terms.checked(kind, organisation.today());
        Breakdown breakdown =
                new Breakdown(codes.id(), checked, citations.of(checked.clause()), toldBy, byCustomer, clock.instant());
        em.persist(breakdown);
        return breakdown.code();
    }

    /** @throws ThinkingMissing until the thinking of its kind is written down */
    public void finish(String code) {
        ((Breakdown) get(code)[0]).finish();
    }

    void change(Breakdown breakdown, BreakdownTerms terms, EncounterKind kind) {
        BreakdownTerms checked = terms.checked(kind, organisation.today());
        boolean same = checked.clause() != null
                && checked.clause().equals(breakdown.terms().clause());
        breakdown.know(checked, same ? breakdown.clause() : citations.of(checked.clause()));
    }

    /** Takes away what nobody has worked on. @return whether it did */
    public boolean removeUntouched(String code) {
        Breakdown breakdown = (Breakdown) get(code)[0];
        boolean untouched = breakdown.isUntouched();
        if (untouched) {
            em.remove(breakdown);
        }
        return untouched;
    }

    /** With its {@link Touchpoint}, or {@code null}. @throws BreakdownNotFound when there is none with this code */
    Object[] get(String code) {
        return em.createQuery(WITH_TOUCHPOINT + " where b.code = :code", Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(BreakdownNotFound::new);
    }

    long count(BreakdownSearch search) {
        return matching("select count(b) from Breakdown b", "", Long.class, search)
                .getSingleResult();
    }

    /**
     * Each with its {@link Touchpoint}, or {@code null}; the latest day first. Which they are is said by an index; only
     * their rows are read then, so that the last page is as quick as the first.
     */
    List<Object[]> page(BreakdownSearch search, int first, int size) {
        List<Long> ids = matching("select b.id from Breakdown b", LATEST, Long.class, search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(WITH_TOUCHPOINT + " where b.id in :ids" + LATEST, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private <T> TypedQuery<T> matching(String select, String order, Class<T> type, BreakdownSearch search) {
        Map<String, Object> conditions = search.conditions();
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.replaceFirst(".*:(\\w+).*", "$1"), value));
        return query;
    }
}

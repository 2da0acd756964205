package org.servicecharter.practice.recognition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.citation.Citation;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.citation.CitedClause;

/** One's own thanks: received, given, and those of one's team that wait for a word. The latest {@value #MOST} of each. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ThanksQueries {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Resource
    private SessionContext context;

    public List<ThanksRow> received() {
        return rows("t.colleague = :caller");
    }

    public List<ThanksRow> given() {
        return rows("t.giver = :caller");
    }

    /** Thanks to those who report to the caller, to which the caller has said nothing yet. */
    public List<ThanksRow> waiting() {
        return rows("t.answeredAt is null and c.managerCode = :caller");
    }

    private List<ThanksRow> rows(String which) {
        List<Object[]> found = em.createQuery(
                        "select t, g.name, c.name, a.name from Thanks t join Person g on g.code = t.giver"
                                + " join Person c on c.code = t.colleague left join Person a on a.code = t.answeredBy"
                                + " where t.takenBack = false and " + which + " order by t.givenAt desc, t.id desc",
                        Object[].class)
                .setParameter("caller", context.getCallerPrincipal().getName())
                .setMaxResults(MOST)
                .getResultList();
        Map<Citation, CitedClause> texts = citations.texts(
                found.stream().map(one -> ((Thanks) one[0]).principle()).toList());
        return found.stream().map(one -> row(one, texts)).toList();
    }

    private static ThanksRow row(Object[] one, Map<Citation, CitedClause> texts) {
        Thanks thanks = (Thanks) one[0];
        return new ThanksRow(
                thanks.code(),
                (String) one[1],
                (String) one[2],
                thanks.words(),
                thanks.principle() == null ? null : texts.get(thanks.principle()),
                thanks.givenAt(),
                thanks.answer(),
                (String) one[3]);
    }
}

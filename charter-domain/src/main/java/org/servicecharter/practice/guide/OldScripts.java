package org.servicecharter.practice.guide;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.Touchpoint;

/** Which scripts nobody has looked at for {@value Script#FRESH_MONTHS} months (S1). */
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
public class OldScripts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    /** The latest versions at touchpoints on the map, the one longest not looked at first. */
    public List<OldScript> all() {
        LocalDate today = organisation.today();
        return em.createQuery(
                        "select s, t from Script s join Touchpoint t on t.code = s.touchpoint"
                                + " where s.reviewedOn <= :around"
                                + " and not exists (select n.id from Script n where n.touchpoint = s.touchpoint"
                                + " and n.language = s.language and n.number > s.number) order by s.reviewedOn, s.id",
                        Object[].class)
                .setParameter("around", today.minusMonths(Script.FRESH_MONTHS).plusDays(1)) // 29 February
                .getResultStream()
                .filter(row -> ((Script) row[0]).isStaleOn(today))
                .filter(row -> !((Touchpoint) row[1]).isRetired()) // beside a subquery it would be compared with 0
                .map(row -> row((Script) row[0], (Touchpoint) row[1]))
                .toList();
    }

    private static OldScript row(Script script, Touchpoint touchpoint) {
        return new OldScript(script.touchpoint(), touchpoint.getName(), script.language(), script.reviewedOn());
    }
}

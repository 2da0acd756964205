package org.servicecharter.organisation.absence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonNotFound;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;

/** Absences for screens: one's own, those of one's own team, and for administrators anybody's. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AbsenceQueries {

    @Inject
    private Absences absences;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /** The caller's own, the latest first. */
    public List<AbsenceRow> mine() {
        return rows(context.getCallerPrincipal().getName());
    }

    /**
     * One person's, the latest first.
     *
     * @throws PersonNotFound when there is no such person, or the caller neither administers nor manages them
     */
    public List<AbsenceRow> of(String personCode) {
        String caller = context.getCallerPrincipal().getName();
        PersonRow person = organisation.person(personCode).orElseThrow(() -> new PersonNotFound(personCode));
        if (!context.isCallerInRole(Role.Names.ADMINISTRATOR) && !caller.equals(person.managerCode())) {
            throw new PersonNotFound(personCode);
        }
        return rows(personCode);
    }

    private List<AbsenceRow> rows(String personCode) {
        LocalDate today = organisation.today();
        return absences.of(personCode).stream()
                .map(absence -> AbsenceRow.of(absence, today))
                .toList();
    }
}

package org.servicecharter.organisation.absence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonNotFound;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * An administrator, or the person's own manager, says when somebody is away. Noted in the audit trail with its days,
 * not with its kind: the trail is kept for longer than anybody has to know that.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR})
public class AbsenceRecording {

    @Inject
    private Absences absences;

    @Inject
    private People people;

    @Inject
    private RandomCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @return the absence's code
     * @throws PersonNotFound when there is no such person, or the caller neither administers nor manages them
     * @throws AbsenceNotUsable when the days are turned round, overlap another absence or lie outside the employment
     */
    public String record(String personCode, AbsenceDays days) {
        Person person = people.get(personCode);
        if (!isMine(person)) {
            throw new PersonNotFound(personCode);
        }
        Absence absence = new Absence(codes.id(), personCode, days, caller(), clock.instant());
        requireFits(days, person, null);
        absences.add(absence);
        trail.note("absence.recorded", personCode, days.span());
        return absence.getCode();
    }

    /**
     * Other days or another kind, such as the last day once it is known.
     *
     * @throws AbsenceNotFound when there is none, or the caller neither administers nor manages the person
     * @throws AbsenceNotUsable as in {@link #record}
     */
    public void change(String code, AbsenceDays days) {
        Absence absence = mine(code);
        Person person = people.get(absence.getPersonCode());
        AbsenceDays before = new AbsenceDays(absence.getKind(), absence.getFirstDay(), absence.getLastDay());
        if (days.equals(before)) {
            return;
        }
        absence.change(days, caller(), clock.instant());
        requireFits(days, person, absence);
        trail.note("absence.changed", person.getCode(), before.span() + " → " + days.span());
    }

    /**
     * Takes back what was recorded by mistake.
     *
     * @throws AbsenceNotFound as in {@link #change}
     */
    public void remove(String code) {
        Absence absence = mine(code);
        absences.remove(absence);
        AbsenceDays days = new AbsenceDays(absence.getKind(), absence.getFirstDay(), absence.getLastDay());
        trail.note("absence.removed", absence.getPersonCode(), days.span());
    }

    private Absence mine(String code) {
        return absences.find(code)
                .filter(absence -> isMine(people.get(absence.getPersonCode())))
                .orElseThrow(AbsenceNotFound::new);
    }

    private boolean isMine(Person person) {
        return context.isCallerInRole(Role.Names.ADMINISTRATOR) || caller().equals(person.getManagerCode());
    }

    private void requireFits(AbsenceDays days, Person person, Absence itself) {
        LocalDate until = person.getEndsOn();
        boolean late = until != null
                && (days.first().isAfter(until)
                        || days.last() != null && days.last().isAfter(until));
        if (late || days.first().isBefore(person.getStartsOn())) {
            throw AbsenceNotUsable.outsideEmployment(person.getStartsOn(), until);
        }
        absences.toChange(person.getCode()).stream()
                .filter(other -> !other.equals(itself) && days.overlaps(other))
                .findFirst()
                .ifPresent(other -> {
                    throw AbsenceNotUsable.overlaps(other);
                });
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

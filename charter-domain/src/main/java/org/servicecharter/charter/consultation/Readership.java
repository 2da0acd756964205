package org.servicecharter.charter.consultation;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Unit;
import org.servicecharter.organisation.Units;

/**
 * Who may read a draft and speak about it: authors and approvers as long as its words are open, and while staff are
 * asked, those who are. Facilitators and auditors look on.
 */
@ApplicationScoped
public class Readership {

    @Inject
    private Consultations consultations;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Units units;

    /** @throws ConsultationNotFound for whoever may not: for them it does not exist */
    public void requireReader(CharterVersion version, SessionContext caller) {
        if (!mayRead(version, caller)) {
            throw new ConsultationNotFound();
        }
    }

    public boolean mayRead(CharterVersion version, SessionContext caller) {
        boolean looksOn = caller.isCallerInRole(Role.Names.FACILITATOR) || caller.isCallerInRole(Role.Names.AUDITOR);
        return looksOn || worksOn(caller) || isAsked(version, nameOf(caller));
    }

    /**
     * @throws CommentsClosed when the words are closed
     * @throws ConsultationOver when this person was asked, and the time is over
     * @throws ConsultationNotFound when they were not asked
     */
    void requireSpeaker(CharterVersion version, SessionContext caller) {
        boolean works = worksOn(caller);
        Optional<Consultation> theirs = works ? Optional.empty() : findFor(version, nameOf(caller));
        if (!works && theirs.isEmpty()) {
            throw new ConsultationNotFound();
        }
        if (!version.getState().isOpen()) {
            throw new CommentsClosed();
        }
        theirs.filter(asked -> !asked.isOpenOn(organisation.today())).ifPresent(over -> {
            throw new ConsultationOver(over.getLastOn());
        });
    }

    /** Whether this person may read it by their roles, or because they are asked today. */
    boolean reaches(CharterVersion version, PersonRow person) {
        return person.roles().contains(Role.AUTHOR)
                || person.roles().contains(Role.APPROVER)
                || isAsked(version, person.code());
    }

    /** The period in which this person is or was asked about the version. */
    Optional<Consultation> findFor(CharterVersion version, String person) {
        return consultations.find(version).filter(asked -> isFor(asked, person));
    }

    boolean isFor(Consultation consultation, String person) {
        return organisation
                .employee(person)
                .filter(row -> consultation.isForEveryone() || isBelow(consultation, row.unitCode()))
                .isPresent();
    }

    private boolean isAsked(CharterVersion version, String person) {
        return version.getState() == VersionState.STAFF_CONSULTATION
                && findFor(version, person)
                        .filter(asked -> asked.isOpenOn(organisation.today()))
                        .isPresent();
    }

    private boolean isBelow(Consultation consultation, String unitCode) {
        Set<String> way = new HashSet<>();
        String at = unitCode;
        while (at != null && way.add(at)) {
            at = units.find(at).map(Unit::getParentCode).orElse(null);
        }
        return way.stream().anyMatch(consultation.getUnits()::contains);
    }

    private static boolean worksOn(SessionContext caller) {
        return caller.isCallerInRole(Role.Names.AUTHOR) || caller.isCallerInRole(Role.Names.APPROVER);
    }

    private static String nameOf(SessionContext caller) {
        return caller.getCallerPrincipal().getName();
    }
}

package org.servicecharter.charter.consultation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Units;

/** Asks staff about a draft. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class Consulting {

    @Inject
    private Charters charters;

    @Inject
    private Consultations consultations;

    @Inject
    private Units units;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext session;

    /**
     * Asks, or asks for longer.
     *
     * @param lastOn the last day on which something can be said
     * @param unitCodes whom to ask, with the units below; none means everyone
     * @throws LastDayNotUsable when the day has passed
     * @throws org.servicecharter.organisation.UnitNotFound when there is no such unit
     */
    public void ask(String code, LocalDate lastOn, Set<String> unitCodes) {
        CharterVersion version = charters.getForChange(code);
        unitCodes.forEach(units::get);
        String caller = session.getCallerPrincipal().getName();
        LocalDate today = organisation.today();
        consultations
                .find(version)
                .orElseGet(() -> consultations.add(new Consultation(version, caller, today)))
                .askUntil(lastOn, unitCodes, today);
        if (version.getState() != VersionState.STAFF_CONSULTATION) {
            version.consultStaff();
        }
    }

    /** Ends it before its day. */
    public void end(String code) {
        consultations
                .find(charters.getForChange(code))
                .orElseThrow(ConsultationNotFound::new)
                .end(organisation.today());
    }
}

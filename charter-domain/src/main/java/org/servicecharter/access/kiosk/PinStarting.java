package org.servicecharter.access.kiosk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Handing out start codes, with which people choose their PINs: an administrator to everybody, a manager to whoever
 * reports to them, nobody to themselves. Noted in the audit trail, so that it shows who could have known a code.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR})
public class PinStarting {

    private static final int CODE_LENGTH = 8;

    @Resource
    private SessionContext context;

    @Inject
    private SharedDevices devices;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private RandomCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * In place of a PIN or a code that there was.
     *
     * @throws PinNotUsable when nobody here has this staff number, or it is not for the caller to hand out
     */
    public StartCode handOut(String staffNumber) {
        PersonRow person = organisation
                .employee(staffNumber == null ? "" : staffNumber.strip())
                .filter(this::isMineToHelp)
                .orElseThrow(() -> PinNotUsable.nobody(staffNumber));
        String code = codes.readable(CODE_LENGTH);
        Instant now = clock.instant();
        PersonalPin pin = devices.pinToChange(person.code()).orElseGet(() -> new PersonalPin(person.code()));
        pin.start(codes.hash(code), now);
        devices.add(pin);
        trail.note("pin.started", person.code(), "");
        return new StartCode(person.code(), person.name(), code, now.plus(PersonalPin.START_LIFE));
    }

    private boolean isMineToHelp(PersonRow person) {
        String caller = context.getCallerPrincipal().getName();
        return !person.code().equals(caller)
                && (context.isCallerInRole(Role.Names.ADMINISTRATOR) || caller.equals(person.managerCode()));
    }
}

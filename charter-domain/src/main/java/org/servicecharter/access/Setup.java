package org.servicecharter.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.Organisation;
import org.servicecharter.organisation.Organisations;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Unit;
import org.servicecharter.organisation.Units;

/**
 * Makes the organisation and its first administrator, once, for whoever holds the setup link. Open to everybody: the
 * secret in the link is the proof. Of two at once the database lets one through.
 */
@Stateless
@PermitAll
public class Setup {

    @Inject
    private SetupKey key;

    @Inject
    private Organisations organisations;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PortalSetUp> done;

    @Inject
    private Clock clock;

    /** @throws SetupNotOpen when this is not the link, or the portal has been set up */
    public void open(String secret) {
        if (!key.opens(secret) || !accounts.isEmpty()) {
            throw new SetupNotOpen();
        }
    }

    /**
     * @param first the staff number, name and mail address of the first administrator
     * @throws SetupNotOpen as in {@link #open}
     * @throws PasswordNotUsable when the password is not good enough
     */
    public void make(String secret, String organisationName, InvitedPerson first, String password) {
        open(secret);
        if (organisations.find().isPresent()) {
            throw new SetupNotOpen();
        }
        PasswordRules.check(password, first.name(), first.code(), first.email(), organisationName);
        organisations.add(new Organisation(organisationName, false));
        units.add(new Unit(Unit.TOP, organisationName, null));
        Person administrator = new Person(first.code(), first.name(), Unit.TOP, LocalDate.now(clock));
        administrator.reachBy(first.email());
        administrator.hold(EnumSet.of(Role.ADMINISTRATOR));
        people.add(administrator);
        accounts.add(new Account(administrator.getCode(), hashing.hash(password), clock.instant()));
        trail.noteBy(administrator.getCode(), "portal.setUp", administrator.getCode(), organisationName);
        done.fire(new PortalSetUp(administrator.getCode()));
    }
}

package org.servicecharter.access.own;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.servicecharter.access.Account;
import org.servicecharter.access.Accounts;
import org.servicecharter.access.PasswordChosen;
import org.servicecharter.access.PasswordHashing;
import org.servicecharter.access.PasswordRules;
import org.servicecharter.access.SignInOutcome;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;

/**
 * Somebody who is signed in chooses another password, and shows by the one so far that it is them. Wrong ones count as
 * when signing in. All sessions and devices end, this one too: whoever calls signs the person in again.
 */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class PasswordChange {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInOutcome outcome;

    @Inject
    private Event<PasswordChosen> chosen;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Whether there is a password to change; somebody in the demo has none. */
    public boolean isPossible() {
        return accounts.find(caller()).isPresent();
    }

    /**
     * @throws PasswordWrong when the password so far does not fit
     * @throws org.servicecharter.access.PasswordNotUsable when the new one is not good enough
     */
    public void change(String soFar, String wanted) {
        Person person = people.get(caller());
        Account account = accounts.find(person.getCode()).orElseThrow(PasswordWrong::new);
        Instant now = clock.instant();
        if (account.isLocked(now) || soFar == null || !hashing.matches(soFar, account.getPasswordHash())) {
            outcome.failed(person.getCode());
            throw new PasswordWrong();
        }
        PasswordRules.check(wanted, person.getName(), person.getCode(), person.getEmail());
        accounts.findToChange(person.getCode()).orElseThrow().choosePassword(hashing.hash(wanted), now);
        chosen.fire(new PasswordChosen(person.getCode()));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

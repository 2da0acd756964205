package org.servicecharter.access.again;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.servicecharter.access.Account;
import org.servicecharter.access.Accounts;
import org.servicecharter.access.PasswordHashing;
import org.servicecharter.access.SignInOutcome;
import org.servicecharter.organisation.Role;

/**
 * Asks somebody who is signed in for their password once more. A wrong one counts as at the sign-in and leads to the
 * same pause.
 *
 * <p>No transaction around it, so that no database connection waits while a password is computed.
 */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordAgain {

    /** Characters; what is longer cannot be right and is not computed. */
    private static final int TYPED_MAX = 400;

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInOutcome outcome;

    @Inject
    private Clock clock;

    /** Whether the caller has a password here; whoever comes in another way has none to be asked for. */
    public boolean isPossible() {
        return accounts.find(caller()).isPresent();
    }

    /**
     * @throws PasswordNotRight when it is wrong, and during the pause after too many wrong ones
     * @throws org.servicecharter.access.SignInBusy when too many passwords are computed at once
     */
    public PasswordProof confirm(String password) {
        Account account = accounts.find(caller())
                .filter(found -> !found.isLocked(clock.instant()))
                .orElseThrow(PasswordNotRight::new);
        String stored = account.getPasswordHash();
        if (password.length() > TYPED_MAX || !hashing.matches(password, stored)) {
            outcome.failed(account.getPersonCode());
            throw new PasswordNotRight();
        }
        if (!outcome.succeeded(account.getPersonCode(), stored, null)) {
            throw new PasswordNotRight();
        }
        return new PasswordProof(account.getPersonCode(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

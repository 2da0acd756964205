package org.servicecharter.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Stores how a try to sign in went, one try after the other for each account. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInOutcome {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    public void failed(String personCode) {
        accounts.findToChange(personCode).ifPresent(account -> account.failed(clock.instant()));
    }

    /**
     * Many may have been tried at once: a pause that the others brought about holds for this one, too, although the
     * password was right.
     *
     * @param compared the stored password that the one typed was compared with
     * @param stronger the same password at a higher cost, or {@code null} when it is dear enough
     * @return false when the account is in a pause or has another password by now
     */
    public boolean succeeded(String personCode, String compared, String stronger) {
        Account account = accounts.findToChange(personCode).orElseThrow();
        if (account.isLocked(clock.instant()) || !account.getPasswordHash().equals(compared)) {
            return false;
        }
        account.succeeded();
        if (stronger != null) {
            account.strengthen(stronger);
        }
        return true;
    }
}

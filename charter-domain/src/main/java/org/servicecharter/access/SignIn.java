package org.servicecharter.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;

/**
 * Lets a person in who knows the password. Whoever is refused learns nothing: an unknown name, a person without an
 * account, one who has left, a pause after many failures and a wrong password get the same answer after the same time.
 *
 * <p>No transaction around it, so that no database connection waits while a password is computed; what comes of it is
 * stored by {@link SignInOutcome} in one of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInOutcome outcome;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    /**
     * @param name a staff number or a mail address, in any case
     * @return empty when refused, whatever the reason
     * @throws SignInBusy when too many others are signing in
     */
    public Optional<Standing> withPassword(String name, String password) {
        Optional<Account> account = people.findBySignInName(name)
                .filter(person -> person.isEmployedOn(organisation.today()))
                .flatMap(person -> accounts.find(person.getCode()))
                .filter(found -> !found.isLocked(clock.instant()));
        if (account.isEmpty() || password.length() > PasswordRules.LONGEST * 2) {
            hashing.matchesNobody("");
            return Optional.empty();
        }
        String person = account.get().getPersonCode();
        String stored = account.get().getPasswordHash();
        if (!hashing.matches(password, stored)) {
            outcome.failed(person);
            return Optional.empty();
        }
        String stronger = hashing.isCheaperThanNow(stored) ? hashing.hash(password) : null;
        return outcome.succeeded(person, stored, stronger) ? standings.find(person) : Optional.empty();
    }
}

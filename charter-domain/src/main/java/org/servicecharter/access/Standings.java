package org.servicecharter.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;

/**
 * Who may come in and with which roles, asked with every request, and therefore open to everybody: nobody is known
 * before. Whoever leaves or loses a role loses it while signed in, see {@link KnownStandings}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
public class Standings {

    @Inject
    private KnownStandings known;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    /** Empty for whoever does not work here today, or never did. */
    public Optional<Standing> find(String personCode) {
        Instant now = clock.instant();
        return known.of(personCode, now, () -> read(personCode));
    }

    private Optional<Standing> read(String personCode) {
        return people.find(personCode)
                .filter(person -> person.isEmployedOn(organisation.today()))
                .map(this::standing);
    }

    private Standing standing(Person person) {
        return new Standing(
                person.getCode(),
                person.getName(),
                person.getRoles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                !organisation.leadersAmong(List.of(person.getCode())).isEmpty(),
                accounts.find(person.getCode()).map(Account::getPasswordSetAt).orElse(null));
    }
}

package org.servicecharter.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonChanged;
import org.servicecharter.organisation.Role;

/**
 * Who may come in and with which roles, asked with every request. An answer is kept for {@code KEPT} at most, and
 * dropped at once when the person or the password changes on this server: whoever leaves or loses a role loses it
 * while signed in.
 */
@ApplicationScoped
public class Standings {

    static final Duration KEPT = Duration.ofSeconds(15);
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

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
        Kept known = kept.get(personCode);
        if (known == null || now.isAfter(known.until)) {
            known = new Kept(read(personCode), now.plus(KEPT));
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(personCode, known);
        }
        return known.standing;
    }

    /** Forgets what is known: the next request reads anew. */
    void forget(String personCode) {
        kept.remove(personCode);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonChanged event) {
        forget(event.code());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChosen event) {
        forget(event.personCode());
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
                accounts.find(person.getCode()).map(Account::getPasswordSetAt).orElse(null));
    }

    private record Kept(Optional<Standing> standing, Instant until) {}
}

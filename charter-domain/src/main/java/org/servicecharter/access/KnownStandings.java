package org.servicecharter.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.servicecharter.organisation.PeopleImported;
import org.servicecharter.organisation.PersonChanged;

/**
 * The standings asked for of late. Each is kept for {@code KEPT} at most, and dropped at once when the
 * password changes on this server; all are when a person does, as who leads may be another.
 */
@ApplicationScoped
class KnownStandings {

    static final Duration KEPT = Duration.ofSeconds(15);
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Optional<Standing> of(String personCode, Instant now, Supplier<Optional<Standing>> read) {
        Kept known = kept.get(personCode);
        if (known == null || now.isAfter(known.until)) {
            known = new Kept(read.get(), now.plus(KEPT));
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(personCode, known);
        }
        return known.standing;
    }

    /** The next request reads anew. */
    void forget(String personCode) {
        kept.remove(personCode);
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonChanged event) {
        kept.clear();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChosen event) {
        forget(event.personCode());
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) PeopleImported event) {
        kept.clear();
    }

    private record Kept(Optional<Standing> standing, Instant until) {}
}

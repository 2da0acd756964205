package org.servicecharter.workshop.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.servicecharter.organisation.Organisation;
import org.servicecharter.organisation.Organisations;
import org.servicecharter.workshop.Workshop;

/** Until when cards are kept, by the organisation's setting. */
@ApplicationScoped
public class Retention {

    @Inject
    private Organisations organisations;

    /** When this workshop's cards go; empty while it is not over, and where cards are kept for good. */
    public Optional<Instant> endOf(Workshop workshop) {
        return Optional.ofNullable(workshop.getClosedAt())
                .flatMap(closed -> organisations.find().flatMap(kept -> shifted(kept, closed, 1)));
    }

    /** Workshops that were over by then have had their time; empty where cards are kept for good. */
    Optional<Instant> limit(Instant now) {
        return organisations.find().flatMap(kept -> shifted(kept, now, -1));
    }

    private static Optional<Instant> shifted(Organisation organisation, Instant moment, int direction) {
        ZonedDateTime there = moment.atZone(organisation.getZone());
        return Optional.ofNullable(organisation.getKeepCardsMonths())
                .map(months -> there.plusMonths((long) direction * months).toInstant());
    }
}

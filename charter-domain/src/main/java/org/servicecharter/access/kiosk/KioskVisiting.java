package org.servicecharter.access.kiosk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.servicecharter.access.Standing;
import org.servicecharter.access.Standings;

/** Knows who is at a shared device. Open to everybody: whoever has a visit's 256 random bits is whom it was given to. */
@Stateless
@PermitAll
public class KioskVisiting {

    @Inject
    private SharedDevices devices;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    /** Somebody clicked. Empty when the visit, the device's time or the person's time here is over. */
    public Optional<KioskGuest> recognise(String visitSecret) {
        Instant now = clock.instant();
        return devices.visit(visitSecret, now).flatMap(visit -> {
            visit.seen(now);
            return standings.find(visit.getPersonCode()).map(standing -> guest(visit, standing));
        });
    }

    private static KioskGuest guest(KioskVisit visit, Standing standing) {
        return new KioskGuest(
                standing,
                visit.getDevice().getName(),
                visit.getDevice().getCode(),
                visit.getBeganAt().truncatedTo(ChronoUnit.MILLIS),
                visit.isDone());
    }

    /** The act is recorded; from now on only its receipt is open. */
    public void done(String visitSecret, String recordId) {
        Instant now = clock.instant();
        devices.visit(visitSecret, now).ifPresent(visit -> visit.done(recordId, now));
    }

    /** Nobody is recognised any more; the receipt of an act can still be taken away. */
    public void leave(String visitSecret) {
        Instant now = clock.instant();
        devices.visit(visitSecret, now).ifPresent(visit -> visit.leave(now));
    }

    /** The record whose receipt whoever has the secret may take away: for two hours from the beginning of the visit. */
    public Optional<String> takenAway(String visitSecret) {
        return devices.anyVisit(visitSecret).map(visit -> visit.takenAway(clock.instant()));
    }
}

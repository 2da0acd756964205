package org.servicecharter.charter.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.umbrella.Umbrellas;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;

/** Runs the checks of a version with all they look at. */
@ApplicationScoped
public class Checklist {

    @Inject
    private Charters charters;

    @Inject
    private Umbrellas umbrellas;

    @Inject
    private Waivers waivers;

    @Inject
    private Clock clock;

    public Checks of(CharterVersion version) {
        return checks(version, waivers.of(version));
    }

    /** What is asked of it, whatever was waived. */
    public Checks withoutWaivers(CharterVersion version) {
        return checks(version, List.of());
    }

    private Checks checks(CharterVersion version, List<Waiver> waived) {
        Charter charter = charters.get(version.getCharterCode());
        return new Checks(charter, version, umbrellas.of(charter).orElse(null), waived, LocalDate.now(clock));
    }
}

package org.servicecharter.workshop.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.shared.Together;
import org.servicecharter.workshop.seat.Admission.Newcomer;

/** The doors of all boards: a crowd at one of them goes in together, not one after the other. */
@ApplicationScoped
class Arrivals {

    private final Together<Newcomer, Seat> doors = new Together<>((code, crowd) -> this.admission.admit(code, crowd));

    @Inject
    private Admission admission;

    /** What {@link Admission#admit} gives or refuses this one. */
    Seat seat(String code, Newcomer newcomer) {
        return doors.ask(code, newcomer);
    }
}

package org.servicecharter.web.workshop.seat;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.web.security.Recognised;
import org.servicecharter.web.security.Recogniser;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.seat.Joining;

/** Knows a participant by the seat their device holds, on the board's own addresses only. */
@ApplicationScoped
@Priority(50)
public class SeatRecogniser implements Recogniser {

    @EJB // each call through @Inject makes an exception inside the server
    private Joining joining;

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        CallingPage page = CallingPage.of(request);
        return page.isForPersons() || page.isRoom()
                ? Optional.empty()
                : page.boardCode().flatMap(code -> SeatCookie.in(request, SeatCookie.SEAT)
                        .secret(code)
                        .flatMap(secret -> joining.participant(code, secret))
                        .map(id -> new Recognised(Caller.participant(code, id), Set.of(Caller.PARTICIPANT))));
    }
}

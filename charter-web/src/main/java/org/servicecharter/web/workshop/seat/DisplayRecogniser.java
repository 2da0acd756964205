package org.servicecharter.web.workshop.seat;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.web.security.Recognised;
import org.servicecharter.web.security.Recogniser;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.room.RoomDisplays;

/** Knows the screen in the room by the key it was opened with. It may look and do nothing. */
@ApplicationScoped
@Priority(60) // before signed-in persons: the wall shows no presenter's own votes (W-04)
public class DisplayRecogniser implements Recogniser {

    @Inject
    private RoomDisplays displays;

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        CallingPage page = CallingPage.of(request);
        return page.isRoom() || page.isUnknown()
                ? page.boardCode().flatMap(code -> SeatCookie.in(request, SeatCookie.DISPLAY)
                        .secret(code)
                        .filter(secret -> displays.isSecret(code, secret))
                        .map(secret -> new Recognised(Caller.display(code), Set.of(Caller.DISPLAY))))
                : Optional.empty();
    }
}

package org.servicecharter.web.workshop.seat;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Too many calls of one kind; try again after a pause. Answers 429 with {@code Retry-After}. */
class TooOften extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private TooOften(Duration pause) {
        super(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header("Retry-After", pause.toSeconds() + 1)
                .build());
    }

    static void requireNone(Duration pause) {
        if (!pause.isZero()) {
            throw new TooOften(pause);
        }
    }
}

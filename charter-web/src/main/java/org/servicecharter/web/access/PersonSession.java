package org.servicecharter.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.servicecharter.access.Standing;
import org.servicecharter.access.Standings;
import org.servicecharter.web.security.Recognised;
import org.servicecharter.web.security.Recogniser;

/**
 * Remembers in the HTTP session who signed in and when, nothing more: roles, employment and whether the password is
 * still the same are asked each time.
 */
@ApplicationScoped
@Priority(100)
public class PersonSession implements Recogniser {

    private static final String PERSON = "org.servicecharter.person";
    private static final String SINCE = "org.servicecharter.since";

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    /** From now on this browser is that person. Gives the session a new id, so that one planted before is worthless. */
    public void begin(HttpServletRequest request, String personCode) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PERSON, personCode);
        session.setAttribute(SINCE, clock.instant());
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(this::standing)
                .map(Recognised::person);
    }

    private Optional<Standing> standing(HttpSession session) {
        String person = (String) session.getAttribute(PERSON);
        Instant since = (Instant) session.getAttribute(SINCE);
        return person == null ? Optional.empty() : standings.find(person).filter(found -> found.covers(since));
    }
}

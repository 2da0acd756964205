package org.servicecharter.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.servicecharter.access.RememberedDevices;
import org.servicecharter.access.Standing;
import org.servicecharter.access.Standings;
import org.servicecharter.web.security.Recognised;
import org.servicecharter.web.security.Recogniser;

/**
 * Remembers in the HTTP session who signed in and when, nothing more: roles, employment, and whether the password is
 * still the same and the device still signed in, are asked each time.
 */
@ApplicationScoped
@Priority(100)
public class PersonSession implements Recogniser {

    private static final String PERSON = "org.servicecharter.person";
    private static final String SINCE = "org.servicecharter.since";

    private static final String DEVICE = "org.servicecharter.device";
    private static final String LOOKED_AT = "org.servicecharter.device.lookedAt";

    /** As long as a standing is believed. */
    private static final Duration BELIEVED = Duration.ofSeconds(15);

    @Inject
    private Standings standings;

    @Inject
    private RememberedDevices devices;

    @Inject
    private Clock clock;

    /** From now on this browser is that person. Gives the session a new id, so that one planted before is worthless. */
    public void begin(HttpServletRequest request, String personCode) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PERSON, personCode);
        session.setAttribute(SINCE, clock.instant());
    }

    /** The session ends when this device is signed out from elsewhere. @param secret as the browser keeps it */
    void belongsTo(HttpServletRequest request, String secret) {
        request.getSession().setAttribute(DEVICE, secret);
        request.getSession().setAttribute(LOOKED_AT, clock.instant());
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

    /**
     * Whether this is still the session of somebody who has that role. Also for long after a request, as an open stream
     * asks: where a session only grew old, the browser comes again and is known by its device.
     *
     * @param role the name of a {@link org.servicecharter.organisation.Role}
     */
    public boolean isStill(HttpSession session, String role) {
        try {
            return standing(session)
                    .filter(person -> person.roles().contains(role))
                    .isPresent();
        } catch (IllegalStateException over) { // signed out, or too old
            return false;
        }
    }

    private Optional<Standing> standing(HttpSession session) {
        String person = (String) session.getAttribute(PERSON);
        Instant since = (Instant) session.getAttribute(SINCE);
        return person == null || isSignedOut(session)
                ? Optional.empty()
                : standings.find(person).filter(found -> found.covers(since));
    }

    private boolean isSignedOut(HttpSession session) {
        String device = (String) session.getAttribute(DEVICE);
        Instant now = clock.instant();
        if (device == null || now.isBefore(((Instant) session.getAttribute(LOOKED_AT)).plus(BELIEVED))) {
            return false;
        }
        session.setAttribute(LOOKED_AT, now);
        if (devices.isForgotten(device)) {
            session.removeAttribute(PERSON);
            return true;
        }
        return false;
    }
}

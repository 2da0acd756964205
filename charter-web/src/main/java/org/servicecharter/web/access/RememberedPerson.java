package org.servicecharter.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.servicecharter.access.RememberedDevice;
import org.servicecharter.access.RememberedDevices;
import org.servicecharter.access.Standing;
import org.servicecharter.web.security.Recognised;
import org.servicecharter.web.security.Recogniser;
import org.servicecharter.web.security.Transport;

/**
 * Signs in again whoever was signed in, by a cookie with a secret: after a restart, on another node, or when the
 * session has ended. From then on the session answers.
 */
@ApplicationScoped
@Priority(110)
public class RememberedPerson implements Recogniser {

    static final String COOKIE = "charter-remember";

    private static final int UNTIL_CLOSED = -1;

    @Inject
    private RememberedDevices devices;

    @Inject
    private PersonSession session;

    @Inject
    private Transport transport;

    /**
     * Only for whoever has just signed in.
     *
     * @param chosen for {@link RememberedDevice#CHOSEN}, instead of until the browser is closed and for
     *     {@link RememberedDevice#WORKING_DAY} at most
     */
    public void remember(HttpServletRequest request, HttpServletResponse response, String personCode, boolean chosen) {
        Duration life = chosen ? RememberedDevice.CHOSEN : RememberedDevice.WORKING_DAY;
        int seconds = chosen ? (int) life.toSeconds() : UNTIL_CLOSED;
        String secret = devices.remember(personCode, life, new DeviceName(request).shown());
        session.belongsTo(request, secret);
        response.addCookie(cookie(request, secret, seconds));
    }

    /** Not on this device any more. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(devices::forget);
        response.addCookie(cookie(request, "", 0));
    }

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/jakarta.faces.resource/")) {
            return Optional.empty(); // the same for everybody
        }
        Optional<Standing> person = secret(request).flatMap(devices::recognise);
        person.ifPresent(standing -> {
            session.begin(request, standing.code());
            secret(request).ifPresent(secret -> session.belongsTo(request, secret));
        });
        return person.map(Recognised::person);
    }

    private Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(transport.isSecure(request));
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}

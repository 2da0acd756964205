package org.servicecharter.web.access.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.servicecharter.web.security.Transport;

/** Keeps in a browser that it is a shared device; nobody is signed in by that. */
@ApplicationScoped
public class DeviceToken {

    private static final String COOKIE = "charter-device";

    /** As long as browsers keep any cookie. */
    private static final Duration LIFE = Duration.ofDays(400);

    @Inject
    private Transport transport;

    void keep(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSecure(transport.isSecure(request));
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) LIFE.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}

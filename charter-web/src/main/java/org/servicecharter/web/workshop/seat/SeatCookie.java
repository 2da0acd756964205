package org.servicecharter.web.workshop.seat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The seats a device holds, or the wall it shows: secrets by join code in one cookie, as a phone may sit in several
 * workshops in turn. The oldest is forgotten when there are too many.
 */
public final class SeatCookie {

    /** For a participant's device. */
    public static final String SEAT = "charter-seat";

    /** For the screen in the room. */
    static final String DISPLAY = "charter-display";

    private static final int MOST_SEATS = 8;
    private static final int MONTH = 30 * 24 * 60 * 60;

    private final String name;
    private final Map<String, String> secrets = new LinkedHashMap<>();

    private SeatCookie(String name, String content) {
        this.name = name;
        for (String seat : content.split("~")) {
            String[] parts = seat.split("\\.", 2);
            if (parts.length == 2) {
                secrets.put(parts[0], parts[1]);
            }
        }
    }

    public static SeatCookie in(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        String content = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        return new SeatCookie(name, content);
    }

    public Optional<String> secret(String code) {
        return Optional.ofNullable(secrets.get(code));
    }

    /** What the browser is to keep from now on; the value of a {@code Set-Cookie} header. */
    public String with(String code, String secret, boolean https) {
        secrets.remove(code);
        secrets.put(code, secret);
        String content = secrets.entrySet().stream()
                .skip(Math.max(0, secrets.size() - MOST_SEATS))
                .map(seat -> seat.getKey() + "." + seat.getValue())
                .collect(Collectors.joining("~"));
        return name + "=" + content + "; Path=/; Max-Age=" + MONTH + "; HttpOnly; SameSite=Lax"
                + (https ? "; Secure" : "");
    }
}

package org.servicecharter.web.workshop.seat;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.servicecharter.web.security.Transport;
import org.servicecharter.workshop.room.RoomDisplays;

/**
 * Turns the key in the room screen's link into a cookie and takes it out of the address, where a projector would show
 * it to everybody. Mapped in {@code web.xml}: it comes before the short addresses are resolved.
 */
public class RoomDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoomDisplays displays;

    @Inject
    private transient Transport transport;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> key = Optional.ofNullable(request.getParameter("key"));
        Optional<String> code = CallingPage.of(request).boardCode();
        if (key.isEmpty() || code.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (displays.isSecret(code.get(), key.get())) {
            String cookie =
                    SeatCookie.in(request, SeatCookie.DISPLAY).with(code.get(), key.get(), transport.isSecure(request));
            response.addHeader("Set-Cookie", cookie);
        }
        response.sendRedirect(request.getContextPath() + "/workshop/room/" + code.get());
    }
}

package org.servicecharter.web.access.kiosk;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * At a shared device asks after a while whether somebody is still there, and signs out whoever does not answer (SO-17).
 * By the header {@code Refresh}, as no script may be needed; whoever reads slowly goes on with one click (SO-02).
 */
@WebFilter(
        urlPatterns = {"/signoff/*", "/kiosk/still"},
        asyncSupported = true)
public class KioskIdle extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int ASKED_AFTER = 600; // seconds
    private static final int ANSWERED_WITHIN = 60;
    private static final int RECEIPT_SHOWN = 150;

    @Inject
    private transient KioskHere kiosk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (kiosk.isHere()) {
            String start = request.getContextPath() + "/kiosk/";
            boolean asked = request.getRequestURI().startsWith(start);
            response.setHeader(
                    "Refresh",
                    kiosk.isDone()
                            ? RECEIPT_SHOWN + ";url=" + start + "leave"
                            : asked
                                    ? ANSWERED_WITHIN + ";url=" + start + "leave"
                                    : ASKED_AFTER + ";url=" + start + "still");
            response.setHeader("Cache-Control", "no-store"); // nothing for whoever goes back
        }
        chain.doFilter(request, response);
    }
}

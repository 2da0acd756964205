package org.servicecharter.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.privacy.PrivacyQueries;

/**
 * Leads whoever has not read the privacy notice that holds now to it, before any page for signed-in people (SO-25). What is
 * sent from a page that was open before still arrives.
 */
public class NoticeGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What visitors may open, too, and what belongs to a page. */
    private static final Pattern OPEN = Pattern.compile(
            "/(privacy|signin|forgotten|invitation|setup|join)(\\.xhtml)?|/(c|w|customers|verify|jakarta\\.faces\\.resource|workshop/room)/.*");

    /** With the person's code, as a session may see one after the other: until when it is not asked again. */
    private static final String READ_UNTIL = "org.servicecharter.notice.readUntil.";

    /** As long as a standing is believed. */
    private static final Duration BELIEVED = Duration.ofSeconds(15);

    @Inject
    private transient PrivacyQueries privacy;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().equals("GET")
                || OPEN.matcher(path).matches()
                || !request.isUserInRole(Role.Names.EMPLOYEE)
                || hasRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        String asked = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(
                request.getContextPath() + "/privacy?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    private boolean hasRead(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return privacy.isRead();
        }
        String key = READ_UNTIL + request.getUserPrincipal().getName();
        Instant now = clock.instant();
        if (session.getAttribute(key) instanceof Instant until && now.isBefore(until)) {
            return true;
        }
        boolean read = privacy.isRead();
        if (read) {
            session.setAttribute(key, now.plus(BELIEVED));
        }
        return read;
    }
}

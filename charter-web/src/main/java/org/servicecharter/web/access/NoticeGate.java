package org.servicecharter.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    @Inject
    private transient PrivacyQueries privacy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!request.getMethod().equals("GET")
                || OPEN.matcher(path).matches()
                || !request.isUserInRole(Role.Names.EMPLOYEE)
                || privacy.isRead()) {
            chain.doFilter(request, response);
            return;
        }
        String asked = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(
                request.getContextPath() + "/privacy?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }
}

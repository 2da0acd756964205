package org.servicecharter.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * First in line, for every request: refuses plain http from other machines and writes that another site's page sent,
 * and tells the browser what to refuse in turn. Mapped in {@code web.xml}, where its place is visible.
 */
public class TransportFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int FORBIDDEN = HttpServletResponse.SC_FORBIDDEN;

    @Inject
    private transient Transport transport;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(request, response);
        if (!transport.isAllowed(request)) {
            refuse(response, "This portal is open over https only. Please use an address that begins with https.");
        } else if (!new RequestOrigin(request).isOwn()) {
            refuse(response, "This request came from another site's page and was not carried out.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isPartOfPage(request)) {
            protectPage(request, response);
        }
        if (transport.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isPage(request)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }

    private static void protectPage(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "same-origin");
        if (!isForOtherSites(request)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** Scripts and styles open no page: what is said to pages would be a third of what a small one weighs. */
    private static boolean isPartOfPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/scripts/");
    }

    /** Pages get their policy, with a nonce, from PrimeFaces; a second one would forbid what the first allows. */
    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/api/") && !path.startsWith("/live/") && !isPartOfPage(request);
    }

    /** {@code /c/{charter}/embed}: the charter in short, to be shown in a frame; its own policy says so. */
    private static boolean isForOtherSites(HttpServletRequest request) {
        return "/c".equals(request.getServletPath())
                && request.getPathInfo() != null
                && request.getPathInfo().endsWith("/embed");
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(FORBIDDEN);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(sentence);
    }
}

package org.servicecharter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a request that changes something was sent by a page of the portal. Browsers say so in {@code
 * Sec-Fetch-Site} (over https and on localhost) and in {@code Origin}; who says neither is refused, too. Reading is
 * free, so reading must never change anything. A program that names itself in the {@code Authorization} header needs
 * neither: no page of another site can send that header along, as the portal never allows it (CORS). Nor does one that
 * has forgotten to, and brings no cookie either: it is nobody, and is told so.
 */
record RequestOrigin(HttpServletRequest request) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    boolean isOwn() {
        if (READING.contains(request.getMethod()) || isProgram()) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none"); // none: by the person's own hand
        }
        String origin = request.getHeader("Origin");
        return origin != null && host(origin).equals(request.getHeader("Host"));
    }

    private boolean isProgram() {
        String authorization = request.getHeader("Authorization");
        boolean named = authorization != null && authorization.startsWith("Bearer ");
        boolean nobody = authorization == null
                && Stream.of("Cookie", "Origin", "Sec-Fetch-Site").allMatch(this::lacks);
        return (named || nobody) && request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private boolean lacks(String header) {
        return request.getHeader(header) == null;
    }

    /** With the port, unless it is the usual one. Empty for {@code null}, which a sandboxed page sends. */
    private static String host(String origin) {
        try {
            String authority = new URI(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}

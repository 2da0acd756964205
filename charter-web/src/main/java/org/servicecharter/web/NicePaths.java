package org.servicecharter.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets short addresses such as {@code /w/KVMR72} show their page, which finds the name as the request parameter
 * {@code code}, and {@code /w/KVMR72/result} the workshop's result. Anything else is not found.
 */
@WebFilter(
        urlPatterns = {"/w/*", "/workshop/room/*"},
        dispatcherTypes = DispatcherType.REQUEST,
        asyncSupported = true)
public class NicePaths extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            "/w", "/workshop/board.xhtml",
            "/w/result", "/workshop/result.xhtml",
            "/workshop/room", "/workshop/room.xhtml");

    private static final Pattern ADDRESS = Pattern.compile("(/w|/workshop/room)/([\\w-]{1,60})(/result)?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher address = ADDRESS.matcher(path);
        String page = address.matches() ? PAGES.get(address.replaceFirst("$1$3")) : null;
        if (page != null) {
            request.getRequestDispatcher(page + "?code=" + address.replaceFirst("$2"))
                    .forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

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
 * {@code code}. Anything but one plain name after the folder is not found.
 */
@WebFilter(
        urlPatterns = {"/w/*", "/workshop/room/*"},
        dispatcherTypes = DispatcherType.REQUEST,
        asyncSupported = true)
public class NicePaths extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            "/w", "/workshop/board.xhtml",
            "/workshop/room", "/workshop/room.xhtml");

    private static final Pattern ADDRESS = Pattern.compile("(/w|/workshop/room)/([\\w-]{1,60})");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher address = ADDRESS.matcher(path);
        if (address.matches()) {
            request.getRequestDispatcher(PAGES.get(address.group(1)) + "?code=" + address.group(2))
                    .forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

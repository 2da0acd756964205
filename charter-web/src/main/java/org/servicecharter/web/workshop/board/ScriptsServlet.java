package org.servicecharter.web.workshop.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /scripts/{name}-{hash}.js}, see {@link BoardScripts}. Kept for good by whoever has read it; a page of before an
 * upgrade, which asks by another name, gets what there is now.
 */
@WebServlet("/scripts/*")
public class ScriptsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/([a-z]+)-[0-9a-f]{16}\\.js");

    @Inject
    private transient BoardScripts scripts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = FILE.matcher(String.valueOf(request.getPathInfo()));
        Optional<BoardScripts.Script> found = asked.matches() ? scripts.find(asked.group(1)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = request.getPathInfo().equals("/" + found.get().file());
        response.setContentType("application/javascript;charset=UTF-8");
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.getOutputStream().write(found.get().whole());
    }
}

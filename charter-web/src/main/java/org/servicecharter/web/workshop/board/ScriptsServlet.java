package org.servicecharter.web.workshop.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /scripts/{hash}.js}, what every board has in common. Kept for good by whoever has read it; a page of before an
 * upgrade, which asks by another name, gets what there is now.
 */
@WebServlet("/scripts/*")
public class ScriptsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardScripts scripts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean current = ("/" + scripts.name()).equals(request.getPathInfo());
        response.setContentType("application/javascript;charset=UTF-8");
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.getOutputStream().write(scripts.whole());
    }
}

package org.servicecharter.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session and forgets this device. By POST alone, so that no link or picture signs anybody out. */
@WebServlet("/signout")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonSession session;

    @Inject
    private transient RememberedPerson remembered;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        remembered.forget(request, response);
        session.end(request);
        response.sendRedirect(request.getContextPath() + "/");
    }

    /** Somebody who came here by the address, or whose sign-in led back here, stays as they are. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}

package org.servicecharter.web.access.kiosk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the visit. By GET, too, as an idle browser comes here by itself; that a link could end a visit harms nobody. */
@WebServlet("/kiosk/leave")
public class KioskLeave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KioskGuests guests;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (KioskGuests.visit(request).isPresent()) { // whoever is signed in otherwise stays so
            guests.leave(request);
        }
        response.sendRedirect(request.getContextPath() + "/kiosk/start");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doPost(request, response);
    }
}

package org.servicecharter.web.access.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.servicecharter.access.kiosk.DeviceKeeping;
import org.servicecharter.web.access.PersonSession;
import org.servicecharter.web.access.RememberedPerson;

/** Makes the browser at hand a shared device. Whoever does that leaves no sign-in of their own behind in it. */
@ApplicationScoped
public class DeviceOpening {

    @Inject
    private DeviceKeeping keeping;

    @Inject
    private DeviceToken token;

    @Inject
    private RememberedPerson remembered;

    @Inject
    private PersonSession session;

    void open(HttpServletRequest request, HttpServletResponse response, String name, String unit) {
        String secret = keeping.open(name, unit);
        remembered.forget(request, response);
        session.end(request);
        token.keep(request, response, secret);
    }
}

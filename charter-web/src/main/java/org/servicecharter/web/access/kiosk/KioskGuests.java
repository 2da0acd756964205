package org.servicecharter.web.access.kiosk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.access.kiosk.KioskGuest;
import org.servicecharter.access.kiosk.KioskVisiting;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.security.Recognised;
import org.servicecharter.web.security.Recogniser;

/**
 * Knows who is at a shared device, on the pages of signing and nowhere else; as an employee, without any other role.
 * The session holds the visit's secret, the browser nothing of it.
 */
@ApplicationScoped
@Priority(95)
public class KioskGuests implements Recogniser {

    static final String GUEST = "org.servicecharter.kiosk.guest";

    private static final String VISIT = "org.servicecharter.kiosk.visit";
    private static final String RECEIPT = "/signoff/receipt";
    private static final Set<String> PAGES = Set.of(
            "/signoff/list",
            "/signoff/read",
            "/signoff/confirm",
            "/signoff/decline",
            "/signoff/ask",
            RECEIPT,
            "/kiosk/still");

    @Inject
    private KioskVisiting visiting;

    /** From now on this browser is at this visit. Gives the session a new id. */
    void begin(HttpServletRequest request, String visitSecret) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(VISIT, visitSecret);
    }

    void leave(HttpServletRequest request) {
        visit(request).ifPresent(visiting::leave);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The secret of the visit that this browser is at. */
    static Optional<String> visit(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(VISIT));
    }

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        String page = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("\\.xhtml$", "");
        Optional<KioskGuest> guest = PAGES.contains(page)
                ? visit(request).flatMap(visiting::recognise).filter(found -> !found.done() || page.equals(RECEIPT))
                : Optional.empty();
        guest.ifPresent(found -> request.setAttribute(GUEST, found));
        return guest.map(found -> new Recognised(found.person().code(), Set.of(Role.Names.EMPLOYEE)));
    }
}

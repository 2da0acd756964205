package org.servicecharter.web.live;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.NotFound;
import org.servicecharter.web.access.PersonSession;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardReading;
import org.servicecharter.workshop.board.Listener;

/** {@code GET /live/CODE?after=N}: the stream of a board. {@code Last-Event-ID} wins over {@code after}. */
@WebServlet(urlPatterns = "/live/*", asyncSupported = true)
public class LiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(LiveServlet.class.getName());

    @Inject
    transient BoardReading reading;

    @Inject
    transient BoardFeed feed;

    @Inject
    transient PersonSession people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long after = after(request);
            follow(reading.listener(code(request)), after, request, response);
        } catch (NumberFormatException e) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBAccessException | AccessLocalException e) {
            boolean known = request.getUserPrincipal() != null;
            answer(response, known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
        } catch (NotFound e) {
            answer(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void follow(Listener listener, long after, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // a proxy must not collect what is live
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        Screen screen = new Screen(listener, right(listener, request), async, response.getOutputStream());
        try {
            feed.subscribe(screen, after);
        } catch (RuntimeException e) { // nothing is sent yet: the answer can still say so, and the browser comes again
            LOG.log(Level.WARNING, "No stream of " + listener.workshopCode(), e);
            response.reset();
            answer(
                    response,
                    e instanceof NotFound
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            screen.close();
            return;
        }
        response.getOutputStream().setWriteListener(screen); // from here on it sends, first what it missed
    }

    /** A seat and a wall end by a word of their board. Whoever leads does so as long as they are signed in, with that role. */
    private BooleanSupplier right(Listener listener, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || !listener.hears(Audience.FACILITATORS)
                ? () -> true
                : () -> people.isStill(session, Role.Names.FACILITATOR);
    }

    private static String code(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static long after(HttpServletRequest request) {
        String heard = request.getHeader("Last-Event-ID");
        String asked = heard == null || heard.isBlank() ? request.getParameter("after") : heard;
        return asked == null || asked.isBlank() ? 0 : Long.parseLong(asked.strip());
    }

    /** Without a page: nobody looks at it but a script. */
    private static void answer(HttpServletResponse response, int status) {
        response.setStatus(status);
    }
}

package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.web.workshop.seat.JoinLimit;
import org.servicecharter.web.workshop.seat.SeatCookie;
import org.servicecharter.workshop.seat.JoinView;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.snapshot.BoardQueries;
import org.servicecharter.workshop.snapshot.BoardSnapshot;

/** A board as a whole: for who has no seat yet, and for who has. */
@Path("/workshops/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BoardResource {

    @Inject
    private Joining joining;

    @Inject
    private JoinLimit limit;

    @Inject
    private BoardQueries boards;

    @Context
    private HttpServletRequest request;

    @PathParam("code")
    private String code;

    /** Before taking a seat. */
    @GET
    public JoinView invitation() {
        return limit.watch(
                request,
                () -> joining.invitation(
                        code, SeatCookie.in(request, SeatCookie.SEAT).secret(code)));
    }

    @GET
    @Path("/board")
    public BoardSnapshot board() {
        return boards.board(code);
    }
}

package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.servicecharter.web.security.Transport;
import org.servicecharter.web.workshop.seat.JoinLimit;
import org.servicecharter.web.workshop.seat.SeatCookie;
import org.servicecharter.workshop.seat.JoinView;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.ParticipantRow;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.Seating;
import org.servicecharter.workshop.snapshot.BoardQueries;
import org.servicecharter.workshop.snapshot.BoardSnapshot;

/** A board as a whole, and the seats at it. */
@Path("/workshops/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BoardResource {

    @Inject
    private Joining joining;

    @Inject
    private JoinLimit limit;

    @Inject
    private Transport transport;

    @Inject
    private Seating seating;

    @Inject
    private BoardQueries boards;

    @Context
    private HttpServletRequest request;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    /** Before taking a seat. */
    @GET
    public JoinView invitation() {
        return limit.watch(request, () -> joining.invitation(code));
    }

    @GET
    @Path("/board")
    public BoardSnapshot board() {
        return boards.board(code);
    }

    @GET
    @Path("/participants")
    public List<ParticipantRow> participants() {
        return seating.participants(code);
    }

    /** Takes a seat; the answer's cookie is what the device is known by from now on. */
    @POST
    @Path("/participants")
    public Response join(Newcomer newcomer) {
        Seat seat = limit.watch(request, () -> joining.join(code, key, newcomer.name()));
        String cookie = SeatCookie.in(request, SeatCookie.SEAT)
                .with(seat.workshopCode(), seat.secret(), transport.isSecure(request));
        return Response.ok(new Made(seat.participantId()))
                .header("Set-Cookie", cookie)
                .build();
    }

    @DELETE
    @Path("/participants/{id}")
    public void remove(@PathParam("id") String id) {
        seating.remove(code, key, id);
    }

    @PUT
    @Path("/finished")
    public void finish(Progress progress) {
        seating.finish(code, key, progress.finished());
    }

    /** Who wants a seat; {@code name} only if they choose to give one. */
    public record Newcomer(String name) {}

    /** Done with the current step, or not yet. */
    public record Progress(boolean finished) {}
}

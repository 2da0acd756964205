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
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.print.QrCode;
import org.servicecharter.web.security.Transport;
import org.servicecharter.web.workshop.seat.JoinLimit;
import org.servicecharter.web.workshop.seat.SeatCookie;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.ParticipantRow;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.SeatMoving;
import org.servicecharter.workshop.seat.Seating;

/** The seats at a board: taking one, taking it along to another device, and who leads over all of them. */
@Path("/workshops/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SeatResource {

    @Inject
    private Joining joining;

    @Inject
    private SeatMoving moving;

    @Inject
    private Seating seating;

    @Inject
    private JoinLimit limit;

    @Inject
    private Transport transport;

    @Inject
    private PortalAddress portal;

    @Context
    private HttpServletRequest request;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @GET
    @Path("/participants")
    public List<ParticipantRow> participants() {
        return seating.participants(code);
    }

    /** Takes a seat; the answer's cookie is what the device is known by from now on. */
    @POST
    @Path("/participants")
    public Response join(Newcomer newcomer) {
        return seated(limit.watch(request, () -> joining.join(code, key, newcomer.name(), newcomer.observer())));
    }

    @DELETE
    @Path("/participants/{id}")
    public void remove(@PathParam("id") String id) {
        seating.remove(code, key, id);
    }

    /** Gives the seat back to somebody who was taken off. */
    @PUT
    @Path("/participants/{id}")
    public void readmit(@PathParam("id") String id) {
        seating.readmit(code, key, id);
    }

    @PUT
    @Path("/door")
    public void openDoor(Door door) {
        seating.openDoor(code, key, door.open());
    }

    /** Where another device gets the caller's seat, also as a QR code. The secret stands where no server logs it. */
    @POST
    @Path("/seat/offer")
    public SeatOffer offer() {
        String address = portal.of("/join?code=" + code + "#seat=" + moving.offer(code));
        QrCode qr = QrCode.of(address);
        return new SeatOffer(address, qr.size(), qr.path());
    }

    /** Takes over a seat from another device. */
    @POST
    @Path("/seat")
    public Response take(Brought brought) {
        return seated(limit.watch(request, () -> moving.take(code, key, brought.offer())));
    }

    /** Gives up the seat of somebody who only watches, so that they may come in again and take part. */
    @DELETE
    @Path("/seat")
    public void leave() {
        seating.leave(code, key);
    }

    @PUT
    @Path("/finished")
    public void finish(Progress progress) {
        seating.finish(code, key, progress.step(), progress.finished());
    }

    private Response seated(Seat seat) {
        String cookie = SeatCookie.in(request, SeatCookie.SEAT)
                .with(seat.workshopCode(), seat.secret(), transport.isSecure(request));
        return Response.ok(new Made(seat.participantId()))
                .header("Set-Cookie", cookie)
                .build();
    }

    /** Who wants a seat; {@code name} only if they choose to give one; an observer only looks on. */
    public record Newcomer(String name, boolean observer) {}

    /** What a device brings that wants another one's seat. */
    public record Brought(String offer) {}

    /** An address, and the SVG path of its QR code in a square of so many units. */
    public record SeatOffer(String address, int size, String path) {}

    public record Door(boolean open) {}

    /** Done with this step, or not yet; without one, with the current step. */
    public record Progress(boolean finished, Integer step) {}
}

package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.servicecharter.workshop.result.CardImport;
import org.servicecharter.workshop.result.WorkshopClosing;
import org.servicecharter.workshop.result.WorkshopExport;

/** What goes into a workshop from a file, and what comes out of it. */
@Path("/workshops/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ResultResource {

    @Inject
    private WorkshopClosing closing;

    @Inject
    private CardImport cardImport;

    @Inject
    private WorkshopExport export;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    /** Makes the charter draft. */
    @POST
    @Path("/close")
    @Consumes(MediaType.APPLICATION_JSON)
    public CharterMade close() {
        return new CharterMade(closing.close(code, key));
    }

    /** A file of cards; all of it or nothing. */
    @POST
    @Path("/import")
    @Consumes("text/csv")
    public CardsTaken take(byte[] file) {
        return new CardsTaken(cardImport.take(code, key, file));
    }

    /** The whole workshop, to take away. */
    @GET
    @Path("/export")
    public Response export() {
        return Response.ok(export.export(code))
                .header("Content-Disposition", "attachment; filename=\"workshop-" + code + ".json\"")
                .build();
    }

    /** The draft's charter code. */
    public record CharterMade(String charter) {}

    /** How many cards came in. */
    public record CardsTaken(int cards) {}
}

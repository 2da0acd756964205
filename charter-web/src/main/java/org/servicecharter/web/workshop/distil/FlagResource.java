package org.servicecharter.web.workshop.distil;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.web.workshop.Made;
import org.servicecharter.workshop.flag.Doubt;
import org.servicecharter.workshop.flag.FlagDecision;
import org.servicecharter.workshop.flag.Flagging;

/** Red flags of the reality check. */
@Path("/workshops/{code}/flags")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FlagResource {

    @Inject
    private Flagging flagging;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public Made raise(Doubt doubt) {
        return new Made(flagging.raise(code, key, doubt));
    }

    @PUT
    @Path("/{id}")
    public void decide(@PathParam("id") String id, Decided decided) {
        flagging.decide(code, key, id, decided.decision());
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        flagging.remove(code, key, id);
    }

    @POST
    @Path("/{id}/back")
    public void putBack(@PathParam("id") String id) {
        flagging.putBack(code, key, id);
    }

    /** {@code null} opens it again. */
    public record Decided(FlagDecision decision) {}
}

package org.servicecharter.web.workshop.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.web.workshop.Made;
import org.servicecharter.workshop.theme.Merging;

/** Cards that stand in a second theme, too. */
@Path("/workshops/{code}/copies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CopyResource {

    @Inject
    private Merging merging;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public Made copy(Copy copy) {
        return new Made(merging.copy(code, key, copy.card(), copy.theme()));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        merging.removeCopy(code, key, id);
    }

    /** This card once more, in this theme. */
    public record Copy(String card, String theme) {}
}

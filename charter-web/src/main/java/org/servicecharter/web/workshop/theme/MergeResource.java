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
import java.util.List;
import org.servicecharter.workshop.theme.Merging;

/** Cards that say the same, shown as one. */
@Path("/workshops/{code}/merges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MergeResource {

    @Inject
    private Merging merging;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public void merge(Same same) {
        merging.merge(code, key, same.cards() == null ? List.of() : same.cards());
    }

    @DELETE
    @Path("/{card}")
    public void part(@PathParam("card") String card) {
        merging.part(code, key, card);
    }

    /** Cards that say the same; the first is shown. */
    public record Same(List<String> cards) {}
}

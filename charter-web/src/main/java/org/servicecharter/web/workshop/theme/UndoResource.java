package org.servicecharter.web.workshop.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.workshop.theme.Grouping;

/** Taking a grouping command back. */
@Path("/workshops/{code}/undo")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class UndoResource {

    @Inject
    private Grouping grouping;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public void undo(Undone undone) {
        grouping.undo(code, key, undone.key());
    }

    /** The {@code Idempotency-Key} of the command to take back: whoever gave it knows it. */
    public record Undone(String key) {}
}

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
import org.servicecharter.workshop.suggestion.Suggesting;

/** What the portal would group and merge. */
@Path("/workshops/{code}/suggestions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SuggestionResource {

    @Inject
    private Suggesting suggesting;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public void ask() {
        suggesting.ask(code, key);
    }

    @POST
    @Path("/{id}/accept")
    public void accept(@PathParam("id") String id) {
        suggesting.accept(code, key, id);
    }

    @DELETE
    @Path("/{id}")
    public void dismiss(@PathParam("id") String id) {
        suggesting.dismiss(code, key, id);
    }
}

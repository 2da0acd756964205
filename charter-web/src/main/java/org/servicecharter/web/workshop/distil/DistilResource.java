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
import java.util.List;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.web.workshop.Made;
import org.servicecharter.workshop.distil.Distilling;

/** Wording the definition and the principles. */
@Path("/workshops/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistilResource {

    @Inject
    private Distilling distilling;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @PUT
    @Path("/definition")
    public void define(NewDefinition definition) {
        List<String> cards = definition.cards() == null ? List.of() : definition.cards();
        distilling.define(code, key, definition.text(), cards);
    }

    /** How a definition reads that is still being written. Not a command: nothing changes. */
    @POST
    @Path("/definition/reading")
    public DefinitionReading read(Draft draft) {
        return distilling.read(code, draft.text());
    }

    @POST
    @Path("/principles")
    public Made add(NewPrinciple principle) {
        return new Made(distilling.addPrinciple(code, key, principle.name(), principle.theme()));
    }

    @PUT
    @Path("/principles/{id}")
    public void rename(@PathParam("id") String id, PrincipleName principle) {
        distilling.renamePrinciple(code, key, id, principle.name());
    }

    @DELETE
    @Path("/principles/{id}")
    public void remove(@PathParam("id") String id) {
        distilling.removePrinciple(code, key, id);
    }

    @POST
    @Path("/principles/{id}/back")
    public void putBack(@PathParam("id") String id) {
        distilling.putPrincipleBack(code, key, id);
    }

    /** What service means here; blank takes it away. */
    public record NewDefinition(String text, List<String> cards) {}

    /** What is being written. */
    public record Draft(String text) {}

    /** A principle grown out of a theme, or of none. */
    public record NewPrinciple(String name, String theme) {}

    /** Another wording. */
    public record PrincipleName(String name) {}
}

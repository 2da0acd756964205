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
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;

/** What one would see somebody doing, or not doing. */
@Path("/workshops/{code}/principles/{principle}/behaviours")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BehaviourResource {

    @Inject
    private BehaviourWriting writing;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @PathParam("principle")
    private String principle;

    @POST
    public Made add(BehaviourWording behaviour) {
        return new Made(writing.add(code, key, principle, behaviour));
    }

    @PUT
    @Path("/{id}")
    public void revise(@PathParam("id") String id, BehaviourWording behaviour) {
        writing.revise(code, key, principle, id, behaviour);
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        writing.remove(code, key, principle, id);
    }

    @POST
    @Path("/{id}/back")
    public void putBack(@PathParam("id") String id) {
        writing.putBack(code, key, principle, id);
    }
}

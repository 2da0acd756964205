package org.servicecharter.web.workshop.distil;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.web.workshop.Made;
import org.servicecharter.workshop.distil.GroupDrafting;

/** A group's words for the definition, and the way back from what a phone added to the draft. */
@Path("/workshops/{code}/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProposalResource {

    @Inject
    private GroupDrafting drafting;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public Made propose(Proposal proposal) {
        return new Made(drafting.propose(code, key, proposal.text()));
    }

    @POST
    @Path("/undo")
    public void takeBack(Added added) {
        drafting.takeBack(code, key, added.key());
    }

    /** A statement, without its stem. */
    public record Proposal(String text) {}

    /** The {@code Idempotency-Key} of the command that added it: whoever gave it knows it. */
    public record Added(String key) {}
}

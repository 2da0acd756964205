package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.servicecharter.workshop.poll.ReviewerRow;
import org.servicecharter.workshop.poll.Reviewing;

/** Who would like to review the draft. */
@Path("/workshops/{code}/reviewers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReviewerResource {

    @Inject
    private Reviewing reviewing;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @GET
    public List<ReviewerRow> reviewers() {
        return reviewing.reviewers(code);
    }

    @POST
    public Made signUp(Named named) {
        return new Made(reviewing.signUp(code, key, named.name()));
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") String id) {
        reviewing.withdraw(code, key, id);
    }

    /** A name to be reached by. */
    public record Named(String name) {}
}

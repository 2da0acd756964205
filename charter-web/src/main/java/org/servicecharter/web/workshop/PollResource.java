package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.workshop.poll.Polling;

/** What everybody is asked and answers once. */
@Path("/workshops/{code}/polls/{poll}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PollResource {

    @Inject
    private Polling polling;

    @PathParam("code")
    private String code;

    @PathParam("poll")
    private String poll;

    @HeaderParam("Idempotency-Key")
    private String key;

    @PUT
    @Path("/answer")
    public void answer(Chosen chosen) {
        polling.answer(code, key, poll, chosen.answer());
    }

    @PUT
    public void show(Shown shown) {
        if (shown.shown()) {
            polling.show(code, key, poll);
        } else {
            polling.askAgain(code, key, poll);
        }
    }

    /** Takes back that it was asked again. */
    @POST
    @Path("/back")
    public void putBack() {
        polling.putBack(code, key, poll);
    }

    /** One of the question's answers, from 0. */
    public record Chosen(Integer answer) {}

    /** Whether everybody sees the counts; not any more: it is asked again. */
    public record Shown(boolean shown) {}
}

package org.servicecharter.web.workshop.stage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.framework.Prompt;
import org.servicecharter.workshop.prompt.Prompting;

/** The question that everyone is asked to think about. */
@Path("/workshops/{code}/prompt")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PromptResource {

    @Inject
    private Prompting prompting;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @PUT
    public void show(Question question) {
        prompting.show(code, key, question.prompt(), question.text());
    }

    @DELETE
    public void takeAway() {
        prompting.takeAway(code, key);
    }

    /** One of the library, or one's own words. */
    public record Question(Prompt prompt, String text) {}
}

package org.servicecharter.web.workshop.stage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.workshop.breakout.BreakingOut;

/** Groups that talk apart. */
@Path("/workshops/{code}/breakout")
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class BreakoutResource {

    @Inject
    private BreakingOut breakingOut;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public void form(Groups groups) {
        breakingOut.form(code, key, groups.size(), groups.minutes());
    }

    /** Groups of about this size, and the timer set to so many minutes; 0 is none. */
    public record Groups(int size, int minutes) {}
}

package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.servicecharter.workshop.vote.DotsNotCountable;
import org.servicecharter.workshop.vote.Voting;

/** A participant's own dots. */
@Path("/workshops/{code}/votes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VoteResource {

    @Inject
    private Voting voting;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @PUT
    @Path("/{theme}")
    public void place(@PathParam("theme") String theme, Dots dots) {
        voting.place(code, key, dots.step(), theme, dots.whole());
    }

    /** So many on this theme from now on, in the vote of this step; without one, in whichever is open. */
    public record Dots(BigDecimal dots, Integer step) {

        int whole() {
            try {
                return dots == null ? 0 : dots.intValueExact();
            } catch (ArithmeticException notWhole) {
                throw new DotsNotCountable();
            }
        }
    }
}

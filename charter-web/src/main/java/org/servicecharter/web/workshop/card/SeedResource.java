package org.servicecharter.web.workshop.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.servicecharter.framework.TellTale;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.card.Seeding;

/** Phrases of the library for the chart of what not to do. */
@Path("/workshops/{code}/seeds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SeedResource {

    @Inject
    private Seeding seeding;

    @Inject
    private Words words;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    /** Those that are no card yet. */
    @GET
    public List<TellTale> left() {
        return seeding.left(code);
    }

    @POST
    public void sow(Seed seed) {
        seeding.sow(code, key, seed.phrase(), words.get("TellTale." + seed.phrase()));
    }

    /** One of the phrases. */
    public record Seed(TellTale phrase) {}
}

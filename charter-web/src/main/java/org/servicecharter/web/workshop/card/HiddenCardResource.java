package org.servicecharter.web.workshop.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.servicecharter.workshop.card.CardChecking;
import org.servicecharter.workshop.card.CheckedCard;
import org.servicecharter.workshop.card.TakeOutReason;

/** The facilitator's check of the hidden cards, between the end of writing and the reveal. */
@Path("/workshops/{code}/hidden")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class HiddenCardResource {

    @Inject
    private CardChecking checking;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    /** Shuffled, without author or time. */
    @GET
    public List<CheckedCard> cards() {
        return checking.cards(code);
    }

    @PUT
    @Path("/{id}/taken-out")
    public void takeOut(@PathParam("id") String id, Why why) {
        checking.takeOut(code, key, id, why.reason());
    }

    @DELETE
    @Path("/{id}/taken-out")
    public void putBack(@PathParam("id") String id) {
        checking.putBack(code, key, id);
    }

    /** Why a card will not be shown. */
    public record Why(TakeOutReason reason) {}
}

package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.card.CardEditing;
import org.servicecharter.workshop.card.Writing;

/** Cards: one's own while they are hidden, the facilitator's to mend once everyone sees them. */
@Path("/workshops/{code}/cards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CardResource {

    @Inject
    private Writing writing;

    @Inject
    private CardEditing editing;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @Context
    private HttpServletRequest request;

    @POST
    public Made write(NewCard card) {
        return new Made(writing.write(code, key, card.chart(), card.text()));
    }

    @PUT
    @Path("/{id}")
    public void revise(@PathParam("id") String id, CardText card) {
        if (request.isUserInRole(Caller.PARTICIPANT)) {
            writing.revise(code, key, id, card.text());
        } else {
            editing.edit(code, key, id, card.text());
        }
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        if (request.isUserInRole(Caller.PARTICIPANT)) {
            writing.remove(code, key, id);
        } else {
            editing.remove(code, key, id);
        }
    }

    /** A card as its author sends it. */
    public record NewCard(Chart chart, String text) {}

    /** A card's new wording. */
    public record CardText(String text) {}
}

package org.servicecharter.web.workshop.card;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.servicecharter.framework.wording.CardHint;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.card.CardEditing;
import org.servicecharter.workshop.card.OwnCard;
import org.servicecharter.workshop.card.Writing;

/** Cards: one's own while they are hidden, the facilitator's to mend once everyone sees them. */
@Path("/workshops/{code}/cards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped // made once: the services that it needs cost more to inject than a card to read
public class CardResource {

    private static final String KEY = "Idempotency-Key";

    @EJB // each call through @Inject makes an exception inside the server
    private Writing writing;

    @EJB
    private CardEditing editing;

    @Inject
    private HttpServletRequest request;

    @POST
    public Written write(@PathParam("code") String code, @HeaderParam(KEY) String key, NewCard card) {
        String id = writing.write(code, key, card.chart(), card.text());
        return new Written(id, OwnCard.hints(card.chart(), card.text()));
    }

    @PUT
    @Path("/{id}")
    public Written revise(
            @PathParam("code") String code, @HeaderParam(KEY) String key, @PathParam("id") String id, CardText card) {
        if (request.isUserInRole(Caller.PARTICIPANT)) {
            return new Written(id, writing.revise(code, key, id, card.text()));
        }
        editing.edit(code, key, id, card.text());
        return new Written(id, List.of());
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("code") String code, @HeaderParam(KEY) String key, @PathParam("id") String id) {
        if (request.isUserInRole(Caller.PARTICIPANT)) {
            writing.remove(code, key, id);
        } else {
            editing.remove(code, key, id);
        }
    }

    /** Undoes that the facilitator took it off, or that its author took away what was left unseen. */
    @POST
    @Path("/{id}/back")
    public void putBack(@PathParam("code") String code, @HeaderParam(KEY) String key, @PathParam("id") String id) {
        if (request.isUserInRole(Caller.PARTICIPANT)) {
            writing.putBack(code, key, id);
        } else {
            editing.putBack(code, key, id);
        }
    }

    /** Somebody asked what it means, or that was answered. */
    @PUT
    @Path("/{id}/unclear")
    public void mark(
            @PathParam("code") String code, @HeaderParam(KEY) String key, @PathParam("id") String id, Question asked) {
        editing.mark(code, key, id, asked.unclear());
    }

    /** A card as its author sends it. */
    public record NewCard(Chart chart, String text) {}

    /**
     * What became of it, with kind words to its author.
     *
     * @param id {@code null} when a repeated call made something that has another id since its reveal
     */
    public record Written(String id, List<CardHint> hints) {}

    /** Whether everyone sees that it is unclear. */
    public record Question(boolean unclear) {}

    /** A card's new wording. */
    public record CardText(String text) {}
}

package org.servicecharter.web.workshop.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.servicecharter.workshop.theme.Grouping;

/** Moving cards between themes. */
@Path("/workshops/{code}/moves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MoveResource {

    @Inject
    private Grouping grouping;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public void move(Move move) {
        List<String> cards = move.cards() == null ? List.of() : move.cards();
        grouping.move(code, key, cards, move.theme());
    }

    /** These cards go into this theme; {@code null} takes them out of theirs. */
    public record Move(List<String> cards, String theme) {}
}

package org.servicecharter.web.workshop.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.servicecharter.web.workshop.Made;
import org.servicecharter.workshop.theme.Grouping;

/** Themes, made and named by everyone. */
@Path("/workshops/{code}/themes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ThemeResource {

    @Inject
    private Grouping grouping;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public Made create(NewTheme theme) {
        List<String> cards = theme.cards() == null ? List.of() : theme.cards();
        return new Made(grouping.create(code, key, theme.name(), cards));
    }

    @PUT
    @Path("/{id}")
    public void rename(@PathParam("id") String id, ThemeName theme) {
        grouping.rename(code, key, id, theme.name());
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        grouping.remove(code, key, id);
    }

    @POST
    @Path("/{id}/join")
    public void join(@PathParam("id") String id, Other theme) {
        grouping.join(code, key, id, theme.other());
    }

    /** The theme whose cards come over, and which goes then. */
    public record Other(String other) {}

    /** A theme of these cards; {@code name} may come later. */
    public record NewTheme(String name, List<String> cards) {}

    /** A theme's name; blank takes it away. */
    public record ThemeName(String name) {}
}

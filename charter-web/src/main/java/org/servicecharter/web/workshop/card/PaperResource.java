package org.servicecharter.web.workshop.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.card.Scribing;

/** What hangs on paper in the room. */
@Path("/workshops/{code}/paper")
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PaperResource {

    @Inject
    private Scribing scribing;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    @POST
    public void write(Sheet sheet) {
        scribing.write(code, key, sheet.chart(), sheet.text());
    }

    /** One behaviour or statement, and the chart it hangs on. */
    public record Sheet(Chart chart, String text) {}
}

package org.servicecharter.web.practice.glance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.servicecharter.practice.glance.GlanceQueries;
import org.servicecharter.web.CsvAnswer;

/** What the week at a glance shows, as files to calculate with. */
@Path("/daily")
@RequestScoped
public class GlanceFileResource {

    @Inject
    private GlanceQueries queries;

    @GET
    @Path("/{table: weeks|told|promises|floor|scripts}.csv")
    @Produces("text/csv;charset=utf-8")
    public Response table(@PathParam("table") String table) {
        GlanceTable one = GlanceTable.valueOf(table.toUpperCase(Locale.ROOT));
        return CsvAnswer.of(table, one.rows(queries.glance()));
    }
}

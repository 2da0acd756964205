package org.servicecharter.web.signoff.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.servicecharter.signoff.overview.OverviewQueries;

/** How far everybody has come with a charter, as files to calculate with. */
@Path("/signoff/{charter}")
@RequestScoped
public class OverviewFileResource {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private OverviewQueries queries;

    @PathParam("charter")
    private String charter;

    @GET
    @Path("/{table: units|days|versions|reasons}.csv")
    @Produces("text/csv")
    public Response table(@PathParam("table") String table) {
        OverviewTable one = OverviewTable.valueOf(table.toUpperCase(Locale.ROOT));
        return file(OverviewFile.csv(queries.of(charter), one), table + ".csv", "text/csv;charset=utf-8");
    }

    @GET
    @Path("/overview.xlsx")
    @Produces(EXCEL)
    public Response book() {
        return file(OverviewFile.excel(queries.of(charter)), "overview.xlsx", EXCEL);
    }

    private Response file(Object content, String name, String type) {
        return Response.ok(content, MediaType.valueOf(type))
                .header("Content-Disposition", "attachment; filename=\"signoff-" + charter + "-" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}

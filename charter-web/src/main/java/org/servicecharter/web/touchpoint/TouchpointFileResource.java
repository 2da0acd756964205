package org.servicecharter.web.touchpoint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecharter.touchpoint.JourneyRow;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.file.TouchpointTable;

/** The map as a file that the import reads, for everybody who is signed in. */
@Path("touchpoints")
@RequestScoped
public class TouchpointFileResource {

    @Inject
    private TouchpointQueries queries;

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=utf-8")
    public Response table() {
        Map<String, JourneyRow> journeys =
                queries.journeys().stream().collect(Collectors.toMap(JourneyRow::code, Function.identity()));
        return Response.ok(TouchpointTable.csv(queries.rows(), journeys))
                .header("Content-Disposition", "attachment; filename=\"touchpoints.csv\"")
                .build();
    }
}

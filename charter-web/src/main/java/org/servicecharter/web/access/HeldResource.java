package org.servicecharter.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.servicecharter.organisation.privacy.AccessReport;
import org.servicecharter.organisation.privacy.AccessReports;

/** Everything that is held about a person, as a file that other programs read. */
@Path("held")
@RequestScoped
public class HeldResource {

    @Inject
    private AccessReports reports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response mine() {
        return file(reports.mine());
    }

    @GET
    @Path("{person}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response about(@PathParam("person") String person) {
        return file(reports.about(person));
    }

    private static Response file(AccessReport report) {
        JsonObjectBuilder parts = Json.createObjectBuilder();
        report.parts().forEach(part -> parts.add(part.key(), rows(part)));
        String json = Json.createObjectBuilder()
                .add("format", "service-charter-held/v1")
                .add("person", report.code())
                .add("made_at", report.madeAt().toString())
                .add("held", parts)
                .build()
                .toString();
        return Response.ok(json)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"held.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static JsonArrayBuilder rows(AccessReport.Rows part) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (List<String> values : part.rows()) {
            JsonObjectBuilder row = Json.createObjectBuilder();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == null) {
                    row.addNull(part.columns().get(i));
                } else {
                    row.add(part.columns().get(i), values.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }
}

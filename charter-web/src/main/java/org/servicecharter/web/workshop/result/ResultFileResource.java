package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.servicecharter.workshop.result.CardTable;
import org.servicecharter.workshop.result.ResultQueries;
import org.servicecharter.workshop.result.WorkshopResult;

/** A result as a file to take away: a table of the cards, a text, and a document to print. */
@Path("/workshops/{code}")
@RequestScoped
public class ResultFileResource {

    @Inject
    private ResultQueries queries;

    @Inject
    private MarkdownResult markdown;

    @Inject
    private PrintedResult printed;

    @PathParam("code")
    private String code;

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    public Response table() {
        return file("csv", "text/csv;charset=utf-8", CardTable::csv);
    }

    @GET
    @Path("/export.md")
    @Produces("text/markdown")
    public Response text() {
        return file("md", "text/markdown;charset=utf-8", markdown::of);
    }

    @GET
    @Path("/export.pdf")
    @Produces("application/pdf")
    public Response document() {
        return file("pdf", "application/pdf", result -> printed.of(result).pdf());
    }

    private Response file(String ending, String type, Function<WorkshopResult, Object> written) {
        WorkshopResult result = queries.result(code);
        return Response.ok(written.apply(result), MediaType.valueOf(type))
                .header("Content-Disposition", "attachment; filename=\"workshop-" + result.code() + "." + ending + "\"")
                .build();
    }
}

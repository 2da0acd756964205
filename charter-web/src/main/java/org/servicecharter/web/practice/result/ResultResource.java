package org.servicecharter.web.practice.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.practice.result.ResultFile;
import org.servicecharter.practice.result.ResultImport;
import org.servicecharter.web.Words;

/**
 * Results of one promise: reported by a program with a token, as a whole or not at all, and taken along by month.
 * {@code docs/result-import.md} describes both.
 */
@Path("results/{charter}/{promise}")
@RequestScoped
public class ResultResource {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST = 1000;

    @Inject
    private ResultImport imports;

    @Inject
    private KeepingQueries queries;

    @Inject
    private Words words;

    @PathParam("charter")
    private String charter;

    @PathParam("promise")
    private String promise;

    /** Why nothing came in, as RFC 9457 with each place to mend. */
    public record Refusal(int status, String title, String key, int count, List<Place> errors) {}

    /** One of them. */
    public record Place(long line, String column, String detail, String key) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(byte[] body) {
        return bringIn(ResultFile.json(body));
    }

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(byte[] body) {
        return bringIn(ResultFile.csvOrExcel(body));
    }

    @GET
    @Path("months.csv")
    @Produces("text/csv;charset=utf-8")
    public Response months() {
        return Response.ok(MonthsFile.csv(queries.of(key(), null)))
                .header("Content-Disposition", "attachment; filename=\"results-" + promise + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response bringIn(ResultFile file) {
        List<ImportProblem> problems = imports.problems(key(), file);
        return problems.isEmpty() ? Response.ok(imports.carryOut(key(), file)).build() : refused(problems);
    }

    private Response refused(List<ImportProblem> problems) {
        List<Place> places = problems.stream()
                .limit(MOST)
                .map(one -> new Place(
                        one.line(),
                        one.column(),
                        words.ofRule(one.key(), one.arguments().toArray()),
                        one.key()))
                .toList();
        String key = "organisation.import.refused";
        String title = words.ofRule(
                key, problems.size(), String.valueOf(problems.get(0).line()));
        return Response.status(UNPROCESSABLE)
                .type("application/problem+json")
                .entity(new Refusal(UNPROCESSABLE, title, key, problems.size(), places))
                .build();
    }

    private ClauseKey key() {
        return new ClauseKey(charter, promise);
    }
}

package org.servicecharter.web.organisation.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.web.Words;

/** Why a list was not brought in, as RFC 9457 {@code application/problem+json} with each place to mend. */
public record ImportRefusal(int status, String title, String key, int count, List<Place> errors) {

    private static final int UNPROCESSABLE = 422;

    private static final int MOST = 1000;

    /** One of them. */
    public record Place(long line, String column, String detail, String key) {}

    static ImportRefusal of(List<ImportProblem> problems, Words words) {
        List<Place> places = problems.stream()
                .limit(MOST)
                .map(one -> new Place(
                        one.line(),
                        one.column(),
                        words.ofRule(one.key(), one.arguments().toArray()),
                        one.key()))
                .toList();
        String title = words.ofRule(
                "organisation.import.refused",
                problems.size(),
                String.valueOf(problems.get(0).line()));
        return new ImportRefusal(UNPROCESSABLE, title, "organisation.import.refused", problems.size(), places);
    }

    Response response() {
        return Response.status(status)
                .type("application/problem+json")
                .entity(this)
                .build();
    }
}

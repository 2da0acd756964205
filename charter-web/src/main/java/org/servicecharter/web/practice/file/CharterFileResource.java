package org.servicecharter.web.practice.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.practice.balance.BalanceQueries;
import org.servicecharter.practice.balance.CharterBalance;
import org.servicecharter.practice.balance.Share;
import org.servicecharter.practice.coverage.CoverageQueries;
import org.servicecharter.practice.coverage.Covered;
import org.servicecharter.practice.improvement.ImprovementKeeping;
import org.servicecharter.touchpoint.TouchpointDetails;
import org.servicecharter.web.CsvAnswer;

/** Where charters hold, what they lean to and what was made better, as files. */
@Path("/practice")
@RequestScoped
@Produces("text/csv;charset=utf-8")
public class CharterFileResource {

    @Inject
    private CoverageQueries coverage;

    @Inject
    private BalanceQueries balances;

    @Inject
    private ImprovementKeeping improvements;

    /** Every touchpoint with what it is meant to be, and how many clauses hold there. */
    @GET
    @Path("/map.csv")
    public Response map() {
        return CsvAnswer.of(
                "map",
                List.of("touchpoint", "journey", "phase", "kind", "exchange", "level", "clauses_that_hold"),
                coverage.all().stream().map(CharterFileResource::row));
    }

    private static List<?> row(Covered one) {
        TouchpointDetails details = one.touchpoint().details();
        return Arrays.asList(
                one.touchpoint().name(),
                one.touchpoint().journey(),
                details.phase(),
                details.encounter(),
                details.exchange(),
                details.level(),
                one.held().size());
    }

    @GET
    @Path("/balance/{charter}.csv")
    public Response balance(@PathParam("charter") String charter) {
        CharterBalance balance = balances.of(charter);
        return CsvAnswer.of(
                "balance-" + charter,
                List.of("what", "value", "clauses", "of"),
                Stream.of(
                                rows("stance", balance.stances()),
                                rows("initiative", balance.initiatives()),
                                rows("aspect", balance.aspects()))
                        .flatMap(rows -> rows));
    }

    private static Stream<List<?>> rows(String what, List<Share> shares) {
        return shares.stream().map(one -> Arrays.asList(what, one.name(), one.count(), one.all()));
    }

    @GET
    @Path("/improvements.csv")
    public Response improvements() {
        return CsvAnswer.of(
                "improvements",
                List.of("kind", "proposed", "with_a_result"),
                improvements.kinds().stream().map(one -> List.of(one.kind(), one.all(), one.measured())));
    }
}

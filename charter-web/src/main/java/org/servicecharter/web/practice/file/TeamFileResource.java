package org.servicecharter.web.practice.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.leadership.QuestionResult;
import org.servicecharter.practice.leadership.SelfAssessing;
import org.servicecharter.practice.learning.FloorQueries;
import org.servicecharter.practice.learning.LearningQueries;
import org.servicecharter.web.CsvAnswer;

/** How far teams are, as files. A group smaller than the smallest has its row and no numbers. */
@Path("/practice")
@RequestScoped
@Produces("text/csv;charset=utf-8")
public class TeamFileResource {

    @Inject
    private LearningQueries learning;

    @Inject
    private FloorQueries floors;

    @Inject
    private SelfAssessing assessing;

    @GET
    @Path("/teams.csv")
    public Response teams() {
        return CsvAnswer.of(
                "teams",
                List.of("team", "meets_customers", "people", "all_of_level_1", "level_2", "level_3"),
                learning.teams().stream()
                        .map(one -> Arrays.asList(
                                one.unit(),
                                one.facing(),
                                one.people(),
                                one.levelOne(),
                                one.levelTwo(),
                                one.levelThree())));
    }

    /** Of each touchpoint how many have practised what fewest have. */
    @GET
    @Path("/floors.csv")
    public Response floors() {
        return CsvAnswer.of(
                "floors",
                List.of("touchpoint", "team", "people", "practised"),
                floors.floors().stream()
                        .map(one -> Arrays.asList(one.name(), one.unit(), one.people(), one.practised())));
    }

    @GET
    @Path("/leadership.csv")
    public Response leadership() {
        return CsvAnswer.of(
                "leadership",
                List.of("question", "answer", "percent_of_leaders", "percent_of_staff"),
                assessing.result().questions().stream().flatMap(TeamFileResource::rows));
    }

    private static Stream<List<?>> rows(QuestionResult one) {
        return one.question().answers().stream()
                .map(kind ->
                        Arrays.asList(one.question(), kind, share(one.managers(), kind), share(one.staff(), kind)));
    }

    private static Long share(Map<EncounterKind, Long> shares, EncounterKind kind) {
        return shares == null ? null : shares.get(kind);
    }
}

package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecharter.charter.draft.DraftClause;
import org.servicecharter.charter.draft.DraftPrinciple;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.plan.NewWorkshops;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.restore.SavedWorkshops;
import org.servicecharter.workshop.result.Handover;

/** Where the demo's charter was found, one morning before it was written; and the next workshop, which nobody has opened yet. */
@ApplicationScoped
class DemoWorkshops {

    private static final String FACILITATOR = "1004";
    private static final int DAYS_OF_WRITING = 24;

    @Inject
    private SavedWorkshops saved;

    @Inject
    private NewWorkshops fresh;

    @Inject
    private Handover handover;

    /**
     * @param charter what it became
     * @param written when that was ready
     * @return what it came to
     */
    DraftText held(String charter, Instant written) {
        LocalDate day = LocalDate.ofInstant(written, ZoneOffset.UTC)
                .minusDays(DAYS_OF_WRITING)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        Instant evening = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        String file =
                new String(DemoFiles.read("workshop.json"), StandardCharsets.UTF_8).replace("{day}", day.toString());
        return handover.draft(saved.bringIn(file.getBytes(StandardCharsets.UTF_8), FACILITATOR, charter, evening));
    }

    /** Whatever clause has kept the words that the workshop found knows from then on where they came from. */
    void tellOrigins(CharterVersion version, Draft draft, DraftText found) {
        List<Clause> clauses = version.wording().clauses().toList();
        for (DraftClause said : all(found).toList()) {
            clauses.stream()
                    .filter(clause -> clause.getWording().equals(said.text()))
                    .forEach(clause -> draft.alsoFrom(clause.getCode(), said.sources()));
        }
    }

    private static Stream<DraftClause> all(DraftText found) {
        return Stream.concat(
                Optional.ofNullable(found.definition()).stream(),
                found.principles().stream().flatMap(DemoWorkshops::all));
    }

    private static Stream<DraftClause> all(DraftPrinciple found) {
        return Stream.of(Stream.of(found.statement()), found.dos().stream(), found.donts().stream())
                .flatMap(clauses -> clauses);
    }

    void plan(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusWeeks(1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        fresh.add(
                new WorkshopDraft(
                        "A year with our charter: what do we live, what is missing?",
                        Anonymity.ANONYMOUS,
                        day.atTime(9, 0).toInstant(ZoneOffset.UTC),
                        PlanTemplate.REVIEW.steps()),
                FACILITATOR,
                now);
    }
}

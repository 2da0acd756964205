package org.servicecharter.practice.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PeakDatesNotUsable;
import org.servicecharter.practice.promise.PromiseNotFound;
import org.servicecharter.practice.promise.PromiseNotYours;
import org.servicecharter.practice.promise.PromiseOwning;
import org.servicecharter.practice.promise.PublishingNotYours;
import org.servicecharter.practice.redress.RedressDoing;
import org.servicecharter.practice.redress.RedressDoneAlready;
import org.servicecharter.practice.redress.RedressNotFound;
import org.servicecharter.practice.redress.RedressRow;

/** How a promise of a charter in force is kept: reported by hand and by file, judged, shown, made good. */
@ExtendWith(ArquillianExtension.class)
class PromiseResultIT {

    @Inject
    private ResultSituation situation;

    @Inject
    private ResultReporting reporting;

    @Inject
    private ResultImport imports;

    @Inject
    private KeepingQueries queries;

    @Inject
    private PublicResults shown;

    @Inject
    private PromiseOwning owning;

    @Inject
    private RedressDoing redress;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private YearMonth month;
    private ClauseKey letters;

    @BeforeEach
    void aPromiseOfWhichEllaAnswers() throws Exception {
        month = YearMonth.from(organisation.today()).minusMonths(3);
        letters = situation.letters("Results " + UUID.randomUUID());
    }

    @Test
    @DisplayName("AT-05: data A is kept; data B is missed, and one customer is owed redress until it is done")
    void aMissIsOwedAndMadeGood() throws Exception {
        bringIn(file(11, 10, 6, 20, 2, 30));
        assertThat(latest().tiers()).allMatch(TierResult::kept);
        assertThat(open()).isEmpty();
        bringIn("started,amount,reference\n" + month.atDay(9) + ",31,L-31\n");

        assertThat(latest().tiers()).extracting(TierResult::percent).containsExactly(55.0, 85.0, 95.0);
        assertThat(latest().keeping()).isEqualTo(Keeping.MISSED);
        assertThat(queries(letters).months())
                .filteredOn(one -> one.cases() == 0)
                .hasSize(11);
        RedressRow owed = open().get(0);
        assertThat(open()).hasSize(1);
        assertThat(owed.customers()).isEqualTo(1);
        assertThat(owed.reference()).isEqualTo("L-31");
        assertThat(owed.owner()).isEqualTo("Ella Eriksen");

        assertThatThrownBy(() -> emil.does(() -> redress.finish(owed.id(), "I rang")))
                .isInstanceOf(PromiseNotYours.class);
        ella.does(() -> redress.give(owed.id(), "emil"));
        emil.does(() -> redress.finish(owed.id(), "We rang, and said sorry."));
        assertThatThrownBy(() -> ella.does(() -> redress.finish(owed.id(), "Again")))
                .isInstanceOf(RedressDoneAlready.class);
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("AT-05: a peak value holds in the dates marked as peak alone; what it holds owes nothing")
    void aPeakIsMarkedAndUnmarked() throws Exception {
        bringIn("started,amount\n" + month.atDay(5) + ",40\n" + month.atDay(6) + ",40\n");
        assertThat(latest().keeping()).isEqualTo(Keeping.MISSED);
        assertThat(open()).hasSize(2);

        ella.does(() -> owning.markPeak(letters, month.atDay(5), month.atDay(5)));
        assertThat(latest().tiers().get(2).percent()).isEqualTo(50.0);
        assertThat(open()).hasSize(1);

        long peak = ella.get(() -> queries.peaks(letters)).get(0).id();
        assertThatThrownBy(() -> emil.does(() -> owning.unmarkPeak(letters, peak)))
                .isInstanceOf(PromiseNotYours.class);
        assertThatThrownBy(() -> ella.does(() -> owning.markPeak(letters, month.atDay(5), month.atDay(4))))
                .isInstanceOf(PeakDatesNotUsable.class);
        ella.does(() -> owning.unmarkPeak(letters, peak));
        assertThat(latest().tiers().get(2).percent()).isZero();
    }

    @Test
    @DisplayName("A correction is a new entry that names the old one; the old one stays and counts no more")
    void aCorrectionKeepsTheHistory() throws Exception {
        LocalDate monday = month.atDay(1).with(java.time.temporal.TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        ella.does(() -> reporting.report(letters, cells(monday, monday.plusDays(70))));
        EntryRow wrong = entries().get(0);
        assertThat(wrong.amount()).isEqualTo(50);
        assertThat(open()).hasSize(1);
        long owed = open().get(0).id();

        ella.does(() -> reporting.correct(letters, wrong.id(), cells(monday, monday.plusDays(7)), "Wrong year"));

        assertThat(entries()).extracting(EntryRow::isCurrent).containsExactly(true, false);
        assertThat(entries().get(0).corrects()).isEqualTo(wrong.id());
        assertThat(entries().get(0).amount()).isEqualTo(5);
        assertThat(latest().cases()).isEqualTo(1);
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> ella.does(() -> redress.finish(owed, "Late"))).isInstanceOf(RedressNotFound.class);
        assertThatThrownBy(() -> ella.does(() -> reporting.takeBack(letters, wrong.id(), "Twice")))
                .isInstanceOf(ResultChangedMeanwhile.class);
        assertThatThrownBy(() -> emil.does(() -> reporting.report(letters, cells(monday, monday))))
                .isInstanceOf(PromiseNotYours.class);

        ella.does(() -> reporting.takeBack(letters, entries().get(0).id(), "Another desk's"));
        assertThat(queries(letters).isAny()).isFalse();
        assertThat(entries()).hasSize(3);
    }

    @Test
    void aFileComesInAsAWholeAndTheSameAgainChangesNothing() throws Exception {
        String good = "started;ended;reference\n" + month.atDay(3) + ";" + month.atDay(4) + ";A\n";
        String bad = good + "31.12.2025;" + month.atDay(4) + ";B\n" + month.atDay(5) + ";" + month.atDay(4) + ";A\n";

        assertThat(ella.get(() -> imports.problems(letters, csv(bad))))
                .extracting("line", "column")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "started"),
                        org.assertj.core.groups.Tuple.tuple(4L, "ended"));
        assertThatThrownBy(() -> bringIn(bad)).isInstanceOf(ResultsNotImported.class);
        assertThat(entries()).isEmpty();

        assertThat(bringIn(good)).isEqualTo(new ImportedResults(1, 0, 0));
        assertThat(bringIn(good)).isEqualTo(new ImportedResults(0, 0, 1));
        assertThat(bringIn(
                        good.replace(month.atDay(4).toString(), month.atDay(20).toString())))
                .isEqualTo(new ImportedResults(0, 1, 0));
        assertThat(latest().cases()).isEqualTo(1);
        assertThatThrownBy(() -> emil.get(() -> imports.carryOut(letters, csv(good))))
                .isInstanceOf(PromiseNotYours.class);
        assertThat(ella.get(() -> imports.problems(letters, csv("started,wrong\n,\n"))))
                .hasSize(1);
    }

    @Test
    @DisplayName("Results go on through versions, each judged by what held when it began")
    void resultsBelongToThePromise() throws Exception {
        bringIn("started,ended,cases,within_1,within_2,within_3\n" + month.atDay(1) + "," + month.atDay(28)
                + ",20,10,17,20\n");
        situation.allWithin(letters, 5);
        bringIn("started,amount\n" + organisation.today() + ",6\n");

        PromiseResult among = ella.get(() -> queries.all()).stream()
                .filter(one -> one.promise().key().equals(letters))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(queries(letters), among)).allSatisfy(result -> assertThat(result.months())
                .filteredOn(one -> one.cases() > 0)
                .extracting(MonthResult::keeping)
                .containsExactly(Keeping.KEPT, Keeping.MISSED));
    }

    @Test
    void customersSeeResultsAsTheOwnerDecides() throws Exception {
        bringIn("started,amount\n" + month.atDay(5) + ",31\n");
        assertThat(shown.of(letters.charter())).isEmpty();
        assertThat(shown.revision(letters.charter())).isEmpty();
        assertThatThrownBy(() -> ada.does(() -> owning.show(letters, true))).isInstanceOf(PublishingNotYours.class);

        ella.does(() -> owning.show(letters, true));
        String before = shown.revision(letters.charter());
        ella.does(() -> owning.note(letters, month, "Two people were ill; we have a rota now."));

        assertThat(shown.revision(letters.charter())).isNotEqualTo(before);
        assertThat(shown.of(letters.charter())).singleElement().satisfies(one -> {
            assertThat(one.latest().keeping()).isEqualTo(Keeping.MISSED);
            assertThat(one.latest().note()).startsWith("Two people");
            assertThat(one.owner()).isNull();
        });
        ada.does(() -> owning.appoint(letters, null));
        assertThat(shown.of(letters.charter())).isEmpty();
        assertThatThrownBy(() -> ada.does(() -> owning.appoint(new ClauseKey(letters.charter(), "no"), "ella")))
                .isInstanceOf(PromiseNotFound.class);
    }

    private ImportedResults bringIn(String file) throws Exception {
        return ella.get(() -> imports.carryOut(letters, csv(file)));
    }

    private static ResultFile csv(String text) {
        return ResultFile.csvOrExcel(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many of so many days each, all begun on one day. */
    private String file(int... pairs) {
        StringBuilder lines = new StringBuilder("started,amount\n");
        for (int at = 0; at < pairs.length; at += 2) {
            lines.append((month.atDay(2) + "," + pairs[at + 1] + "\n").repeat(pairs[at]));
        }
        return lines.toString();
    }

    private static Map<ResultColumn, String> cells(LocalDate started, LocalDate ended) {
        return Map.of(ResultColumn.STARTED, started.toString(), ResultColumn.ENDED, ended.toString());
    }

    private PromiseResult queries(ClauseKey key) throws Exception {
        return emil.get(() -> queries.of(key, null));
    }

    private MonthResult latest() throws Exception {
        return queries(letters).latest();
    }

    private List<EntryRow> entries() throws Exception {
        return ella.get(() -> queries.entries(letters, 1)).rows();
    }

    private List<RedressRow> open() throws Exception {
        return ada.get(() -> redress.page(false, 1)).rows().stream()
                .filter(one -> one.promise().key().equals(letters))
                .toList();
    }
}

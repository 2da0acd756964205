package org.servicecharter.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PromiseKeepings;
import org.servicecharter.practice.result.ResultBook;
import org.servicecharter.practice.result.ResultColumn;

/** How the demo kept its promises, month by month, with a miss of each and what was done about it. */
@ApplicationScoped
class DemoPromises {

    /** By what the promise begins with. */
    private static final Map<String, String> OWNERS = Map.of(
            "At the lending desk", "1006",
            "We pick up the telephone", "1007",
            "We answer your e-mail", "1005",
            "What you ordered", "1006");

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private ResultBook book;

    void load(DemoClauses clauses, Instant now) {
        LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        OWNERS.forEach((promise, owner) -> keepings.appoint(clauses.find(promise), owner, true));
        DemoFiles.lines("results.csv").stream()
                .filter(line ->
                        !month(line, now).atDay(1).isAfter(yesterday)) // on the first of a month nothing is known
                .collect(Collectors.groupingBy(line -> line.get("promise")))
                .forEach((promise, lines) -> {
                    ClauseKey key = clauses.find(promise);
                    String by = OWNERS.get(promise);
                    book.report(
                            key,
                            lines.stream()
                                    .map(line -> cells(line, month(line, now), yesterday))
                                    .toList(),
                            by,
                            now);
                    lines.stream()
                            .filter(line -> line.get("note") != null)
                            .forEach(line -> keepings.note(key, month(line, now), line.get("note"), by, now));
                });
    }

    private static YearMonth month(CSVRecord line, Instant now) {
        return YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(Long.parseLong(line.get("months_ago")));
    }

    private static Map<ResultColumn, String> cells(CSVRecord line, YearMonth month, LocalDate yesterday) {
        Map<ResultColumn, String> cells = new EnumMap<>(ResultColumn.class);
        LocalDate raised = yesterday.plusDays(1).minusDays(DemoCharter.DAYS_SINCE_RAISED);
        LocalDate last = month.atEndOfMonth();
        boolean latest = month.equals(YearMonth.from(yesterday)) && month.equals(YearMonth.from(raised));
        cells.put(ResultColumn.STARTED, (latest ? raised : month.atDay(1)).toString()); // by what is promised now
        cells.put(ResultColumn.ENDED, (last.isAfter(yesterday) ? yesterday : last).toString());
        cells.put(ResultColumn.CASES, line.get("cases"));
        cells.put(ResultColumn.WITHIN_1, line.get("within_1"));
        cells.put(ResultColumn.WITHIN_2, line.get("within_2"));
        return cells;
    }
}

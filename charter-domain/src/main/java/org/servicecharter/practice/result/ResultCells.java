package org.servicecharter.practice.result;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.practice.promise.Yardstick;

/**
 * Reads one result as it was typed: into a form, into a line of a file or by a program. Days are written as
 * {@code 2026-03-02}, moments as {@code 2026-03-02T10:15}, where the organisation is unless an offset is said.
 */
final class ResultCells {

    static final int REFERENCE_MAX = 60;

    private static final int MOST = 1_000_000;
    private static final int MOST_DAYS = 31;

    private final Map<ResultColumn, String> cells;
    private final ZoneId zone;

    ResultCells(Map<ResultColumn, String> cells, ZoneId zone) {
        this.cells = cells;
        this.zone = zone;
    }

    /** The day by which the yardstick is chosen. @throws ResultNotUsable without one */
    LocalDate firstDay() {
        return moment(ResultColumn.STARTED).toLocalDate();
    }

    /** @throws ResultNotUsable when a cell is missing, cannot be read, or does not fit the others */
    ReportedResult read(Yardstick yardstick) {
        if (!yardstick.isMeasurable()) {
            throw new ResultNotUsable(null, "unmeasured");
        }
        if (!get(ResultColumn.CASES).isEmpty()) {
            return counted(yardstick);
        }
        if (yardstick.unit() == MeasureUnit.YES_NO) {
            return measured(kept());
        }
        if (!get(ResultColumn.AMOUNT).isEmpty()) {
            return measured(number(ResultColumn.AMOUNT, 0));
        }
        return yardstick.unit() == MeasureUnit.RINGS ? measured(number(ResultColumn.AMOUNT, 0)) : spanned(yardstick);
    }

    private ReportedResult counted(Yardstick yardstick) {
        LocalDate first = firstDay();
        LocalDate last = get(ResultColumn.ENDED).isEmpty()
                ? first
                : moment(ResultColumn.ENDED).toLocalDate();
        requireOrder(first.isAfter(last));
        if (first.plusDays(MOST_DAYS).compareTo(last) <= 0) {
            throw new ResultNotUsable(ResultColumn.ENDED, "longPeriod", MOST_DAYS);
        }
        int cases = number(ResultColumn.CASES, 1);
        List<Integer> within = new ArrayList<>();
        int before = 0;
        for (int tier = 0; tier < yardstick.tiers().size(); tier++) {
            ResultColumn column = ResultColumn.within(tier);
            int number = number(column, 0);
            if (number > cases || number < before) {
                throw new ResultNotUsable(column, "within", before, cases);
            }
            within.add(number);
            before = number;
        }
        return new ReportedResult(first, last, null, null, null, cases, within, reference());
    }

    private ReportedResult measured(int amount) {
        LocalDate day = firstDay();
        return new ReportedResult(day, day, null, null, amount, 1, List.of(), reference());
    }

    private ReportedResult spanned(Yardstick yardstick) {
        ZonedDateTime start = moment(ResultColumn.STARTED);
        ZonedDateTime end = moment(ResultColumn.ENDED);
        requireOrder(end.isBefore(start));
        boolean byDay = yardstick.unit() == MeasureUnit.WORKING_DAYS || yardstick.unit() == MeasureUnit.CALENDAR_DAYS;
        if (!byDay) {
            requireTime(ResultColumn.STARTED);
            requireTime(ResultColumn.ENDED);
        }
        Instant startedAt = byDay ? null : start.toInstant();
        Instant endedAt = byDay ? null : end.toInstant();
        return new ReportedResult(
                start.toLocalDate(), end.toLocalDate(), startedAt, endedAt, null, 1, List.of(), reference());
    }

    private int kept() {
        return switch (get(ResultColumn.KEPT).toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> 0;
            case "no", "false" -> 1;
            default -> throw new ResultNotUsable(ResultColumn.KEPT, "kept");
        };
    }

    private int number(ResultColumn column, int least) {
        String cell = get(column);
        int number = cell.matches("\\d{1,7}") ? Integer.parseInt(cell) : -1;
        if (number < least || number > MOST) {
            throw new ResultNotUsable(column, "number", least, MOST);
        }
        return number;
    }

    private ZonedDateTime moment(ResultColumn column) {
        String cell = get(column).replace(' ', 'T');
        try {
            if (!cell.contains("T")) {
                return LocalDate.parse(cell).atStartOfDay(zone);
            }
            return cell.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(cell).atZoneSameInstant(zone)
                    : LocalDateTime.parse(cell).atZone(zone);
        } catch (DateTimeException e) {
            throw new ResultNotUsable(column, "moment");
        }
    }

    private void requireTime(ResultColumn column) {
        if (!get(column).matches(".*[T ].*")) {
            throw new ResultNotUsable(column, "time");
        }
    }

    private static void requireOrder(boolean wrong) {
        if (wrong) {
            throw new ResultNotUsable(ResultColumn.ENDED, "order");
        }
    }

    private String reference() {
        String said = get(ResultColumn.REFERENCE);
        if (said.length() > REFERENCE_MAX) {
            throw new ResultNotUsable(ResultColumn.REFERENCE, "reference", REFERENCE_MAX);
        }
        return said.isEmpty() ? null : said;
    }

    private String get(ResultColumn column) {
        String cell = cells.get(column);
        return cell == null ? "" : cell.strip();
    }
}

package org.servicecharter.signoff.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.servicecharter.signoff.Outcome;

/**
 * What records are looked for. Whatever is {@code null} or blank does not narrow it.
 *
 * @param who part of a name, a staff number, or the whole number of a record
 * @param unit the code of the unit at the time, or part of its name now
 * @param charter its code, or part of a title that it has or had
 * @param from first day, where the organisation is
 * @param until last day
 */
public record RecordSearch(
        String who,
        String unit,
        String charter,
        Integer version,
        Outcome outcome,
        String grade,
        LocalDate from,
        LocalDate until)
        implements Serializable {

    /** Each with its one parameter, which is named last in it. */
    Map<String, Object> conditions(ZoneId zone) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (isSaid(who)) {
            String part = lower(who).replaceAll("([!%_])", "!$1");
            conditions.put(
                    "(lower(p.name) like :who escape '!' or lower(a.personCode) like :who escape '!'"
                            + " or lower(a.recordId) like :who escape '!')",
                    "%" + part + "%");
        }
        if (isSaid(unit)) {
            conditions.put(
                    "(lower(a.unitCode) = :unit or a.unitCode in"
                            + " (select u.code from Unit u where locate(:unit, lower(u.name)) > 0))",
                    lower(unit));
        }
        if (isSaid(charter)) {
            conditions.put(
                    "(lower(a.charterCode) = :charter or a.charterCode in (select v.charterCode"
                            + " from CharterVersion v where locate(:charter, lower(v.particulars.title)) > 0))",
                    lower(charter));
        }
        if (version != null) {
            conditions.put("a.versionNumber = :version", version);
        }
        if (outcome != null) {
            conditions.put("a.outcome = :outcome", outcome);
        }
        if (isSaid(grade)) {
            conditions.put("a.grade = :grade", grade);
        }
        if (from != null) {
            conditions.put("a.actedAt >= :from", start(from, zone));
        }
        if (until != null) {
            conditions.put("a.actedAt < :until", start(until.plusDays(1), zone));
        }
        return conditions;
    }

    private static String lower(String said) {
        return said.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}

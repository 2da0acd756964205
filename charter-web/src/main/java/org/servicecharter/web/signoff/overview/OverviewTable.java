package org.servicecharter.web.signoff.overview;

import java.util.ArrayList;
import java.util.List;
import org.servicecharter.signoff.overview.CharterOverview;
import org.servicecharter.signoff.overview.UnitStatus;

/** One of the tables of an overview, as cells: a row of column names first, then numbers, days and texts. */
enum OverviewTable {
    UNITS {
        @Override
        List<List<Object>> rows(CharterOverview overview) {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(List.of(
                    "unit",
                    "in_scope",
                    "exempt",
                    "left",
                    "paused",
                    "to_sign",
                    "signed",
                    "declined",
                    "not_yet",
                    "percent"));
            overview.units().forEach(unit -> rows.add(row(unit.name(), unit)));
            rows.add(row("total", overview.all()));
            return rows;
        }

        private List<Object> row(String name, UnitStatus unit) {
            var rate = unit.rate();
            return List.of(
                    name,
                    rate.inScope(),
                    rate.exempt(),
                    rate.left(),
                    rate.paused(),
                    rate.asked(),
                    rate.acknowledged(),
                    unit.declined(),
                    unit.notYet(),
                    rate.percent());
        }
    },
    DAYS {
        @Override
        List<List<Object>> rows(CharterOverview overview) {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(List.of("day", "signed_by_then"));
            overview.days().forEach(day -> rows.add(List.of(day.day(), day.signed())));
            return rows;
        }
    },
    VERSIONS {
        @Override
        List<List<Object>> rows(CharterOverview overview) {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(List.of("last_version_signed", "people"));
            overview.versions()
                    .forEach(one -> rows.add(List.of(one.version() == 0 ? "none" : one.version(), one.people())));
            return rows;
        }
    },
    REASONS {
        @Override
        List<List<Object>> rows(CharterOverview overview) {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(List.of("reason", "people"));
            overview.reasons()
                    .forEach(one ->
                            rows.add(List.of(one.reason().name(), one.people() == null ? "not told" : one.people())));
            return rows;
        }
    };

    abstract List<List<Object>> rows(CharterOverview overview);
}

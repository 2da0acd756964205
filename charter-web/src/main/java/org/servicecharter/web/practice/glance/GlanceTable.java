package org.servicecharter.web.practice.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.servicecharter.practice.glance.Glance;

/** One of the tables behind the page, as cells: a row of column names first, then numbers and texts. */
enum GlanceTable {
    WEEKS {
        @Override
        List<List<Object>> rows(Glance glance) {
            List<List<Object>> rows = new ArrayList<>();
            List<Object> names = new ArrayList<>(List.of("week_of"));
            glance.lines().forEach(line -> names.add(line.what().name().toLowerCase(Locale.ROOT)));
            rows.add(names);
            for (int week = 0; week < glance.mondays().size(); week++) {
                List<Object> row =
                        new ArrayList<>(List.of(glance.mondays().get(week).toString()));
                int at = week;
                glance.lines().forEach(line -> row.add(line.weeks().get(at)));
                rows.add(row);
            }
            return rows;
        }
    },
    TOLD {
        @Override
        List<List<Object>> rows(Glance glance) {
            List<List<Object>> rows = begin("month", "good_stories", "told_others", "percent");
            glance.told()
                    .forEach(one -> rows.add(List.of(
                            one.month().toString(),
                            one.good(),
                            one.toldOthers(),
                            Objects.requireNonNullElse(one.percent(), ""))));
            return rows;
        }
    },
    PROMISES {
        @Override
        List<List<Object>> rows(Glance glance) {
            List<List<Object>> rows =
                    begin("charter", "promise", "target_percent", "cases", "within", "percent", "keeping");
            glance.promises()
                    .forEach(one -> rows.add(List.of(
                            one.promise().title(),
                            one.promise().text(),
                            one.tier().tier().percent(),
                            one.tier().cases(),
                            one.tier().within(),
                            one.tier().percent(),
                            one.isKept() ? "KEPT" : "MISSED")));
            return rows;
        }
    },
    FLOOR {
        @Override
        List<List<Object>> rows(Glance glance) {
            List<List<Object>> rows = begin("team", "people", "all_of_level_1");
            glance.floors()
                    .forEach(one -> rows.add(List.of(
                            one.unit(),
                            one.isTold() ? one.people() : "not told",
                            one.isTold() ? one.levelOne() : "not told")));
            return rows;
        }
    },
    SCRIPTS {
        @Override
        List<List<Object>> rows(Glance glance) {
            List<List<Object>> rows = begin("touchpoint", "language", "last_looked_at");
            glance.oldScripts()
                    .forEach(one -> rows.add(
                            List.of(one.name(), one.language(), one.reviewedOn().toString())));
            return rows;
        }
    };

    abstract List<List<Object>> rows(Glance glance);

    private static List<List<Object>> begin(Object... names) {
        return new ArrayList<>(List.of(List.of(names)));
    }
}

package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.seat.Seat;

/** Every door at which somebody could ask who wrote what. */
@ExtendWith(ArquillianExtension.class)
class NoAuthorIT {

    @Inject
    private Table table;

    @Inject
    private Closed closed;

    @Inject
    private Fay fay;

    @Inject
    private ResultQueries queries;

    @Inject
    private WorkshopExport export;

    @Test
    @DisplayName("W-05: of an anonymous workshop no export, page, snapshot, event or row tells who wrote what")
    void noDoorTellsAnAuthor() throws Exception {
        List<Seat> seats = closed.closed(Anonymity.ANONYMOUS);
        List<String> authors = traces(seats);
        Map<String, String> doors = doors(seats);

        assertThat(doors).hasSizeGreaterThan(15);
        assertThat(doors.get("JSON export")).contains("Shout 3");
        assertThat(doors.get("table card")).contains("Shout 3");
        doors.forEach((door, seen) -> assertThat(seen).as(door).doesNotContain(authors));
        assertThat(doors.get("table hidden_card")).isEmpty();
        assertThat(doors.get("table dot")).isEmpty();
        assertThat(table.rows(
                        "select answer from command_key where workshop_code = ? and answer is not null"
                                + " and answer in (select id from card)",
                        code(seats)))
                .isEmpty();
    }

    @Test
    @DisplayName("W-05: of a workshop with aliases the doors tell these, and nobody and nothing whose they were")
    void noDoorTellsWhoseAnAliasWas() throws Exception {
        List<Seat> seats = closed.upToClosing(Anonymity.ALIAS);
        List<String> aliases = new ArrayList<>();
        for (Seat seat : seats) {
            aliases.add(table.board(seat).me().name());
        }
        closed.close(code(seats));
        Map<String, String> doors = doors(seats);

        doors.forEach((door, seen) -> assertThat(seen).as(door).doesNotContain(traces(seats)));
        assertThat(List.of("JSON export", "CSV export", "result", "result by link", "log", "table card"))
                .allSatisfy(door -> assertThat(doors.get(door)).as(door).contains(aliases));
        assertThat(rows("participant", code(seats)))
                .contains(seats.get(0).participantId())
                .doesNotContain("Person")
                .doesNotContain(aliases);
        assertThat(table.board(seats.get(0)).me().name()).isNull();
    }

    @Test
    @DisplayName("the same doors of a named workshop do tell, so the test can fail")
    void aNamedWorkshopTells() throws Exception {
        List<Seat> seats = closed.closed(Anonymity.NAMED);
        Map<String, String> doors = doors(seats);
        assertThat(List.of("JSON export", "CSV export", "result", "board of the facilitator", "log"))
                .allSatisfy(door -> assertThat(doors.get(door)).as(door).contains("Person 1"));
        assertThat(doors.get("table card")).contains(seats.get(0).participantId());
    }

    private Map<String, String> doors(List<Seat> seats) throws Exception {
        String code = code(seats);
        Map<String, String> doors = new TreeMap<>();
        try (var json = JsonbBuilder.create()) {
            doors.put("JSON export", json.toJson(fay.get(() -> export.export(code))));
            WorkshopResult result = fay.get(() -> queries.result(code));
            doors.put("result", json.toJson(result));
            doors.put("CSV export", CardTable.csv(result));
            doors.put("result at a seat", json.toJson(table.as(seats.get(3), () -> queries.result(code))));
            String secret = fay.get(() -> queries.newLink(code));
            doors.put("result by link", json.toJson(queries.byLink(code, secret)));
            doors.put("board of the facilitator", json.toJson(table.boardOfFay(code)));
        }
        doors.put("cards on another's board", table.board(seats.get(3)).cards().toString());
        doors.put("log", table.log(code).toString());
        for (Object name : table.rows("select distinct lower(table_name) from information_schema.columns"
                + " where lower(column_name) = 'workshop_code'")) {
            if (!name.equals("participant")) { // who was there; not who wrote what
                doors.put("table " + name, rows((String) name, code));
            }
        }
        return doors;
    }

    private String rows(String name, String code) {
        StringBuilder rows = new StringBuilder();
        for (Object row : table.rows("select * from " + name + " where workshop_code = ?", code)) {
            rows.append(row instanceof Object[] columns ? Arrays.deepToString(columns) : row);
        }
        return rows.toString();
    }

    /** Names, ids and secrets. */
    private static List<String> traces(List<Seat> seats) {
        List<String> traces = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            traces.add("Person " + (i + 1));
            traces.add(seats.get(i).participantId());
            traces.add(seats.get(i).secret());
        }
        return traces;
    }

    private static String code(List<Seat> seats) {
        return seats.get(0).workshopCode();
    }
}

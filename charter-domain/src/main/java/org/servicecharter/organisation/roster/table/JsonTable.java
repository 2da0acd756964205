package org.servicecharter.organisation.roster.table;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a JSON list of people: one object for each, with the names of columns as members; roles may be a list. A
 * member that is missing leaves things as they are, {@code null} or an empty text means none. Lines are the places in
 * the list, counted from 1.
 */
public final class JsonTable {

    private JsonTable() {}

    public static Table read(byte[] bytes) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            return table(reader.readArray());
        } catch (JsonException | ClassCastException | IllegalStateException broken) {
            return Table.unreadable(Table.problem(1, "", "notJson"));
        }
    }

    private static Table table(JsonArray people) {
        if (people.size() > Table.MOST_LINES) {
            return Table.unreadable(Table.problem(Table.MOST_LINES, "", "tooLong", Table.MOST_LINES));
        }
        Set<String> headings = new LinkedHashSet<>();
        for (JsonObject person : people.getValuesAs(JsonObject.class)) {
            headings.addAll(person.keySet());
        }
        List<Table.Row> rows = new ArrayList<>();
        for (JsonObject person : people.getValuesAs(JsonObject.class)) {
            rows.add(new Table.Row(rows.size() + 1, cells(headings, person)));
        }
        return Table.of(1, List.copyOf(headings), rows, List.of());
    }

    private static List<String> cells(Collection<String> headings, JsonObject person) {
        List<String> cells = new ArrayList<>();
        headings.forEach(heading -> cells.add(person.containsKey(heading) ? text(person.get(heading)) : null));
        return cells;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString().strip();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(JsonTable::text).collect(Collectors.joining(" "));
        }
        return value == JsonValue.NULL ? "" : value.toString();
    }
}

package org.servicecharter.workshop.restore;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecharter.workshop.TextNotUsable;
import org.servicecharter.workshop.Wording;

/** An object in a file, and where it stands there: what cannot be used is refused with its place. */
final class Told {

    /** Entries of any list; more than twice the largest board. */
    static final int MOST = 5000;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int NAME_SHOWN = 40;

    private final String place;
    private final JsonObject members;

    private Told(String place, JsonObject members) {
        this.place = place;
        this.members = members;
    }

    /** The whole file, or a part of it with nothing in it that the record does not have. */
    static Told as(Class<? extends Record> type, String place, JsonObject members) {
        Told told = new Told(place, members);
        Set<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RecordNotUsable(
                            "unknown", told.at(name.substring(0, Math.min(NAME_SHOWN, name.length()))));
                });
        return told;
    }

    /** Where this member stands. */
    String at(String name) {
        return place.isEmpty() ? name : place + ", " + name;
    }

    /** Something, and not longer. */
    String text(String name, int max) {
        return required(name, textOrNull(name, max));
    }

    /** The same, or nothing at all. */
    String textOrNull(String name, int max) {
        JsonValue value = value(name);
        return value == null ? null : text(at(name), value, max);
    }

    List<String> texts(String name, int max) {
        JsonArray values = array(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(text(at(name) + " " + (i + 1), values.get(i), max));
        }
        return texts;
    }

    int number(String name, int min, int max) {
        return required(name, numberOrNull(name, min, max));
    }

    Integer numberOrNull(String name, int min, int max) {
        JsonValue value = value(name);
        return value == null ? null : number(at(name), value, min, max);
    }

    List<Integer> numbersOrNull(String name, int min, int max) {
        if (value(name) == null) {
            return null;
        }
        JsonArray values = array(name);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            numbers.add(number(at(name) + " " + (i + 1), values.get(i), min, max));
        }
        return numbers;
    }

    private static Integer number(String place, JsonValue value, int min, int max) {
        if (!(value instanceof JsonNumber number)
                || !number.isIntegral()
                || number.doubleValue() < min
                || number.doubleValue() > max) {
            throw new RecordNotUsable("number", place, min, max);
        }
        return number.intValue();
    }

    boolean yes(String name) {
        JsonValue value = required(name, value(name));
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new RecordNotUsable("kind", at(name));
        }
        return value == JsonValue.TRUE;
    }

    Instant moment(String name) {
        return required(name, momentOrNull(name));
    }

    /** {@code null} for none; none before 2000 and none from 2100 on. */
    Instant momentOrNull(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        try {
            Instant moment = Instant.parse(((JsonString) value).getString());
            if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
                throw new RecordNotUsable("moment", at(name));
            }
            return moment;
        } catch (DateTimeException | ClassCastException none) {
            throw new RecordNotUsable("moment", at(name));
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return required(name, choiceOrNull(name, type));
    }

    <E extends Enum<E>> E choiceOrNull(String name, Class<E> type) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        E[] choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(one ->
                        value instanceof JsonString text && text.getString().equals(one.name()))
                .findFirst()
                .orElseThrow(() -> new RecordNotUsable(
                        "choice",
                        at(name),
                        Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** The objects of a list, each read as it is told. */
    <T extends Record> List<T> all(String name, Class<T> type, Function<Told, T> read) {
        JsonArray values = array(name);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.add(read.apply(object(type, at(name) + " " + (i + 1), values.get(i))));
        }
        return all;
    }

    <T extends Record> T oneOrNull(String name, Class<T> type, Function<Told, T> read) {
        JsonValue value = value(name);
        return value == null ? null : read.apply(object(type, at(name), value));
    }

    private <T> T required(String name, T value) {
        if (value == null) {
            throw new RecordNotUsable("missing", at(name));
        }
        return value;
    }

    private JsonValue value(String name) {
        JsonValue value = members.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private JsonArray array(String name) {
        if (!(required(name, value(name)) instanceof JsonArray values)) {
            throw new RecordNotUsable("kind", at(name));
        }
        if (values.size() > MOST) {
            throw new RecordNotUsable("many", at(name), MOST);
        }
        return values;
    }

    private static Told object(Class<? extends Record> type, String place, JsonValue value) {
        if (!(value instanceof JsonObject members)) {
            throw new RecordNotUsable("kind", place);
        }
        return as(type, place, members);
    }

    private static String text(String place, JsonValue value, int max) {
        if (!(value instanceof JsonString text)) {
            throw new RecordNotUsable("kind", place);
        }
        try {
            return Wording.checked(text.getString(), max);
        } catch (TextNotUsable unusable) {
            throw new RecordNotUsable("text", place, max);
        }
    }
}

package org.servicecharter.shared;

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
import java.util.stream.Stream;

/**
 * An object in a JSON file that somebody brings, and where it stands there: what cannot be used is refused with its
 * place, what is not known is never passed over.
 */
public final class Told {

    /** How the readers of one kind of file refuse, and what they ask of a text. */
    public interface Rules {

        /**
         * @param what {@code unknown}, {@code missing}, {@code kind}, {@code text}, {@code number}, {@code choice},
         *     {@code moment} or {@code many}
         * @param place the members that lead to it, entries of a list counted from 1
         * @param more the limits or choices that the sentence names
         */
        BusinessRuleViolation refusal(String what, String place, Object... more);

        /** The text as it is kept. @throws BusinessRuleViolation when there is none, or it is too long */
        String checked(String text, int max);
    }

    /** Entries of any list; more than twice the largest board. */
    public static final int MOST = 5000;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int NAME_SHOWN = 40;

    private final Rules rules;
    private final String place;
    private final JsonObject members;

    private Told(Rules rules, String place, JsonObject members) {
        this.rules = rules;
        this.place = place;
        this.members = members;
    }

    /** The whole file, or a part of it with nothing in it that the record does not have. */
    public static Told as(Class<? extends Record> type, Rules rules, String place, JsonObject members) {
        Told told = new Told(rules, place, members);
        Set<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw rules.refusal("unknown", told.at(name.substring(0, Math.min(NAME_SHOWN, name.length()))));
                });
        return told;
    }

    /** The arguments of a refusal's sentence: the place first. */
    public static Object[] arguments(String place, Object... more) {
        return Stream.concat(Stream.of(place), Arrays.stream(more)).toArray();
    }

    /** Whether the file says anything of this member. */
    public boolean has(String name) {
        return value(name) != null;
    }

    /** Where this member stands. */
    public String at(String name) {
        return place.isEmpty() ? name : place + ", " + name;
    }

    /** Something, and not longer. */
    public String text(String name, int max) {
        return required(name, textOrNull(name, max));
    }

    /** The same, or nothing at all. */
    public String textOrNull(String name, int max) {
        JsonValue value = value(name);
        return value == null ? null : text(at(name), value, max);
    }

    public List<String> texts(String name, int max) {
        JsonArray values = array(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(text(at(name) + " " + (i + 1), values.get(i), max));
        }
        return texts;
    }

    public int number(String name, int min, int max) {
        return required(name, numberOrNull(name, min, max));
    }

    public Integer numberOrNull(String name, int min, int max) {
        JsonValue value = value(name);
        return value == null ? null : number(at(name), value, min, max);
    }

    public List<Integer> numbersOrNull(String name, int min, int max) {
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

    private Integer number(String place, JsonValue value, int min, int max) {
        if (!(value instanceof JsonNumber number)
                || !number.isIntegral()
                || number.doubleValue() < min
                || number.doubleValue() > max) {
            throw rules.refusal("number", place, min, max);
        }
        return number.intValue();
    }

    public boolean yes(String name) {
        JsonValue value = required(name, value(name));
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw rules.refusal("kind", at(name));
        }
        return value == JsonValue.TRUE;
    }

    public Instant moment(String name) {
        return required(name, momentOrNull(name));
    }

    /** {@code null} for none; none before 2000 and none from 2100 on. */
    public Instant momentOrNull(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        try {
            Instant moment = Instant.parse(((JsonString) value).getString());
            if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
                throw rules.refusal("moment", at(name));
            }
            return moment;
        } catch (DateTimeException | ClassCastException none) {
            throw rules.refusal("moment", at(name));
        }
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return required(name, choiceOrNull(name, type));
    }

    public <E extends Enum<E>> E choiceOrNull(String name, Class<E> type) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        E[] choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(one ->
                        value instanceof JsonString text && text.getString().equals(one.name()))
                .findFirst()
                .orElseThrow(() -> rules.refusal(
                        "choice",
                        at(name),
                        Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** The objects of a list, each read as it is told. */
    public <T extends Record> List<T> all(String name, Class<T> type, Function<Told, T> read) {
        JsonArray values = array(name);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.add(read.apply(object(type, at(name) + " " + (i + 1), values.get(i))));
        }
        return all;
    }

    public <T extends Record> T one(String name, Class<T> type, Function<Told, T> read) {
        return required(name, oneOrNull(name, type, read));
    }

    public <T extends Record> T oneOrNull(String name, Class<T> type, Function<Told, T> read) {
        JsonValue value = value(name);
        return value == null ? null : read.apply(object(type, at(name), value));
    }

    private <T> T required(String name, T value) {
        if (value == null) {
            throw rules.refusal("missing", at(name));
        }
        return value;
    }

    private JsonValue value(String name) {
        JsonValue value = members.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private JsonArray array(String name) {
        if (!(required(name, value(name)) instanceof JsonArray values)) {
            throw rules.refusal("kind", at(name));
        }
        if (values.size() > MOST) {
            throw rules.refusal("many", at(name), MOST);
        }
        return values;
    }

    private Told object(Class<? extends Record> type, String place, JsonValue value) {
        if (!(value instanceof JsonObject members)) {
            throw rules.refusal("kind", place);
        }
        return as(type, rules, place, members);
    }

    private String text(String place, JsonValue value, int max) {
        if (!(value instanceof JsonString text)) {
            throw rules.refusal("kind", place);
        }
        try {
            return rules.checked(text.getString(), max);
        } catch (BusinessRuleViolation unusable) {
            throw rules.refusal("text", place, max);
        }
    }
}

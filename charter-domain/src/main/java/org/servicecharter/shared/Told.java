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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An object in a JSON file that somebody brings, and where it stands there: what cannot be used is refused with its
 * place, what is not known is never passed over. Where rules only note a refusal, something harmless or {@code null} is
 * read instead of it, and what was read in all is not to be used.
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

        /** Ends the reading with the {@link #refusal}; rules that name all faults at once note it, and reading goes on. */
        default void refuse(String what, String place, Object... more) {
            throw refusal(what, place, more);
        }

        /** The text as it is kept. @throws BusinessRuleViolation when there is none, or it is too long */
        String checked(String text, int max);
    }

    /** Entries of any list: twice what a thousand people write who have ten ideas each. */
    public static final int MOST = 20_000;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int NAME_SHOWN = 40;

    /** Read instead of a text that was refused. */
    private static final String NO_TEXT = "nil";

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
                .forEach(name -> told.refuse("unknown", name.substring(0, Math.min(NAME_SHOWN, name.length()))));
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

    /** Refuses this member, for a reason that only its reader knows. */
    public void refuse(String what, String name, Object... more) {
        rules.refuse(what, at(name), more);
    }

    /** Something, and not longer. */
    public String text(String name, int max) {
        return lacks(name) ? NO_TEXT : textOrNull(name, max);
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
        return lacks(name) ? min : numberOrNull(name, min, max);
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
            rules.refuse("number", place, min, max);
            return min;
        }
        return number.intValue();
    }

    public boolean yes(String name) {
        JsonValue value = value(name);
        if (!lacks(name) && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            refuse("kind", name);
        }
        return value == JsonValue.TRUE;
    }

    public Instant moment(String name) {
        return lacks(name) ? null : momentOrNull(name);
    }

    /** {@code null} for none; none before 2000 and none from 2100 on. */
    public Instant momentOrNull(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        try {
            Instant moment = Instant.parse(((JsonString) value).getString());
            if (!moment.isBefore(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeException | ClassCastException none) {
            // as one that is out of bounds
        }
        refuse("moment", name);
        return null;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return lacks(name) ? null : choiceOrNull(name, type);
    }

    public <E extends Enum<E>> E choiceOrNull(String name, Class<E> type) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        E[] choices = type.getEnumConstants();
        for (E choice : choices) {
            if (value instanceof JsonString text && text.getString().equals(choice.name())) {
                return choice;
            }
        }
        refuse("choice", name, Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    /** The objects of a list, each read as it is told. */
    public <T extends Record> List<T> all(String name, Class<T> type, Function<Told, T> read) {
        JsonArray values = array(name);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            object(type, at(name) + " " + (i + 1), values.get(i)).map(read).ifPresent(all::add);
        }
        return all;
    }

    public <T extends Record> T one(String name, Class<T> type, Function<Told, T> read) {
        return lacks(name) ? null : oneOrNull(name, type, read);
    }

    public <T extends Record> T oneOrNull(String name, Class<T> type, Function<Told, T> read) {
        JsonValue value = value(name);
        return value == null ? null : object(type, at(name), value).map(read).orElse(null);
    }

    /** Refuses what is not there. */
    private boolean lacks(String name) {
        if (has(name)) {
            return false;
        }
        refuse("missing", name);
        return true;
    }

    private JsonValue value(String name) {
        JsonValue value = members.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private JsonArray array(String name) {
        if (lacks(name)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (!(value(name) instanceof JsonArray values)) {
            refuse("kind", name);
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (values.size() > MOST) {
            refuse("many", name, MOST);
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return values;
    }

    private Optional<Told> object(Class<? extends Record> type, String place, JsonValue value) {
        if (!(value instanceof JsonObject members)) {
            rules.refuse("kind", place);
            return Optional.empty();
        }
        return Optional.of(as(type, rules, place, members));
    }

    private String text(String place, JsonValue value, int max) {
        if (!(value instanceof JsonString text)) {
            rules.refuse("kind", place);
            return NO_TEXT;
        }
        try {
            return rules.checked(text.getString(), max);
        } catch (BusinessRuleViolation unusable) {
            rules.refuse("text", place, max);
            return NO_TEXT;
        }
    }
}

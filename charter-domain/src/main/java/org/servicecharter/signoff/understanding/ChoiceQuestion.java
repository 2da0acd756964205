package org.servicecharter.signoff.understanding;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * One question with one right answer.
 *
 * @param others one to {@value #MOST_OTHERS}
 * @param why the right one is right, for whoever chose another
 */
public record ChoiceQuestion(String asks, String right, List<String> others, String why) implements Serializable {

    public static final int WORDS_MAX = 300;
    static final int MOST_OTHERS = 4;

    /** @throws UnderstandingNotUsable when something is missing, too long, or there is no other answer to choose */
    public ChoiceQuestion {
        asks = checked(asks);
        right = checked(right);
        why = checked(why);
        others = new LinkedHashSet<>(others.stream()
                        .filter(one -> !one.isBlank())
                        .map(ChoiceQuestion::checked)
                        .toList())
                .stream().toList();
        if (others.isEmpty() || others.size() > MOST_OTHERS || others.contains(right)) {
            throw UnderstandingNotUsable.others(MOST_OTHERS);
        }
    }

    private static String checked(String words) {
        String text = words == null ? "" : words.strip();
        if (text.isEmpty()) {
            throw UnderstandingNotUsable.incomplete();
        }
        if (text.length() > WORDS_MAX) {
            throw UnderstandingNotUsable.tooLong(WORDS_MAX);
        }
        return text;
    }

    /** All answers, in an order that does not tell the right one and is the same each time. */
    public List<String> choices() {
        return Stream.concat(Stream.of(right), others.stream())
                .sorted(Comparator.comparing(one -> TreeHash.ofText(asks + "\n" + one)))
                .toList();
    }

    static String write(List<ChoiceQuestion> questions) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        questions.forEach(one -> all.add(JSON.createObjectBuilder()
                .add("asks", one.asks)
                .add("right", one.right)
                .add("others", JSON.createArrayBuilder(one.others))
                .add("why", one.why)));
        return all.build().toString();
    }

    static List<ChoiceQuestion> read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(ChoiceQuestion::of);
        }
    }

    private static ChoiceQuestion of(JsonValue value) {
        JsonObject one = value.asJsonObject();
        JsonArray others = one.getJsonArray("others");
        return new ChoiceQuestion(
                one.getString("asks"),
                one.getString("right"),
                others.getValuesAs(JsonString::getString),
                one.getString("why"));
    }
}

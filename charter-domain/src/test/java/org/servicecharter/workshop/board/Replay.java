package org.servicecharter.workshop.board;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.snapshot.BoardSnapshot;

/** What a screen knows that was there from the start and heard everything: cards and themes by their ids, as text. */
final class Replay {

    private final Map<String, JsonObject> cards = new TreeMap<>();
    private final Map<String, String> placed = new TreeMap<>();
    private final Map<String, String> themes = new TreeMap<>();
    private final Map<String, String> polls = new TreeMap<>();
    private String suggested = "[]";

    static Replay of(List<BoardEntry> log) {
        Replay replay = new Replay();
        log.forEach(entry -> {
            try (JsonReader reader = Json.createReader(new StringReader(entry.content()))) {
                replay.apply(entry.kind(), reader.readObject());
            }
        });
        return replay;
    }

    /** As {@code store.js} does it. */
    void apply(BoardEventKind kind, JsonObject content) {
        switch (kind) {
            case REVEALED -> content.getJsonArray("cards").forEach(card -> put(card.asJsonObject()));
            case CARD -> put(content);
            case CARD_REMOVED -> {
                cards.remove(content.getString("id"));
                placed.remove(content.getString("id"));
            }
            case THEME -> themes.put(content.getString("id"), String.valueOf(text(content, "name")));
            case THEME_REMOVED -> {
                themes.remove(content.getString("id"));
                placed.replaceAll((card, theme) -> theme.equals(content.getString("id")) ? "null" : theme);
            }
            case MOVED ->
                content.getJsonArray("cards")
                        .getValuesAs(JsonString.class)
                        .forEach(card -> placed.computeIfPresent(
                                card.getString(), (id, old) -> String.valueOf(text(content, "theme"))));
            case POLL -> polls.put(content.getString("id"), content.toString());
            case SUGGESTED -> suggested = suggestions(content.getJsonArray("suggestions"));
            default -> {
                // nothing of the cards' places
            }
        }
    }

    private void put(JsonObject card) {
        cards.put(card.getString("id"), card);
        placed.put(card.getString("id"), String.valueOf(text(card, "theme")));
    }

    private static String text(JsonObject object, String name) {
        return object.isNull(name) ? null : object.getString(name);
    }

    private static String suggestions(JsonArray all) {
        return all.getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id")
                        + one.getString("kind")
                        + text(one, "name")
                        + one.getJsonArray("cards").getValuesAs(JsonString::getString))
                .toList()
                .toString();
    }

    /** Every card with its text, original, merged ones and theme; every theme with its name; what is suggested, what is asked. */
    String told() {
        StringBuilder told = new StringBuilder();
        cards.forEach((id, card) -> told.append(id)
                .append(card.getString("text"))
                .append(text(card, "copyOf"))
                .append(card.getJsonArray("merged").stream()
                        .map(JsonValue::asJsonObject)
                        .map(one -> one.getString("id") + one.getString("text"))
                        .toList())
                .append(placed.get(id))
                .append('\n'));
        return told.append(themes)
                .append('\n')
                .append(suggested)
                .append('\n')
                .append(polls)
                .toString();
    }

    static String of(BoardSnapshot board) {
        StringBuilder told = new StringBuilder();
        Map<String, CardView> byId = new TreeMap<>();
        board.cards().forEach(card -> byId.put(card.id(), card));
        byId.forEach((id, card) -> told.append(id)
                .append(card.text())
                .append(card.copyOf())
                .append(card.merged().stream().map(one -> one.id() + one.text()).toList())
                .append(card.theme())
                .append('\n'));
        Map<String, String> names = new TreeMap<>();
        board.themes().forEach(theme -> names.put(theme.id(), String.valueOf(theme.name())));
        List<String> suggestions = board.suggestions().stream()
                .map(one -> one.id() + one.kind() + one.name() + one.cards())
                .toList();
        Map<String, String> polls = new TreeMap<>();
        board.polls().forEach(poll -> polls.put(poll.id(), json(poll)));
        return told.append(names)
                .append('\n')
                .append(suggestions)
                .append('\n')
                .append(polls)
                .toString();
    }

    private static String json(PollView poll) {
        String written =
                JsonbBuilder.create(new JsonbConfig().withNullValues(true)).toJson(poll);
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readObject().toString();
        }
    }
}

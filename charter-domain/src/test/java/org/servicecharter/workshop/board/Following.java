package org.servicecharter.workshop.board;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.servicecharter.workshop.snapshot.BoardSnapshot;

/**
 * A screen that loaded the board once and heard every public event since, put together as {@code store.js} does it. What
 * is one person's own is left out; so is what depends on the moment.
 */
final class Following {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
    private static final Set<String> OWN = Set.of("me", "mine", "answers", "reviewers", "last", "now", "title", "code");
    private static final int TO_THE_SECOND = "2026-01-01T00:00:00".length();

    private final Map<String, Object> state;
    private long heard;

    Following(BoardSnapshot loaded) {
        state = read(JSON.toJson(loaded));
        heard = loaded.last();
    }

    /** What the whole board is, however one came to know it. */
    static String seen(BoardSnapshot board) {
        return new Following(board).seen();
    }

    /** Those of these that everybody may hear and that are new here. */
    void hear(List<BoardEntry> log) {
        for (BoardEntry entry : log) {
            if (entry.number() > heard && entry.audience().equals(Audience.EVERYONE)) {
                apply(entry.kind(), read(entry.content()));
                heard = entry.number();
            }
        }
    }

    private void apply(BoardEventKind kind, Map<String, Object> data) {
        switch (kind) {
            case JOINED -> joined(data);
            case DOOR -> state.put("door", data.get("open"));
            case FINISHED -> map("present").put("finished", data.get("finished"));
            case COUNTED -> map("hidden").putAll(data);
            case STAGE -> stage(data);
            case PLAN -> state.putAll(data);
            case LED -> state.put("facilitator", data.get("facilitator"));
            case TIMER -> map("stage").putAll(data);
            case BREAKOUT -> state.put("breakout", data.get("breakout"));
            case TAKEN_OUT -> state.put("takenOut", data.get("takenOut"));
            case REVEALED -> revealed(data);
            case UNSEEN -> state.put("unseen", data.get("unseen"));
            case CARD -> put("cards", data);
            case CARD_REMOVED -> without("cards", data.get("id"));
            case THEME -> put("themes", data);
            case THEME_REMOVED -> {
                without("themes", data.get("id"));
                list("cards").forEach(card -> card.replace("theme", data.get("id"), null));
            }
            case MOVED ->
                list("cards").stream()
                        .filter(card -> ((List<?>) data.get("cards")).contains(card.get("id")))
                        .forEach(card -> card.put("theme", data.get("theme")));
            case SUGGESTED -> state.put("suggestions", data.get("suggestions"));
            case VOTES -> {
                state.put("vote", new HashMap<>(Map.of("open", false)));
                maps(data.get("themes")).forEach(theme -> put("themes", theme));
            }
            case PROMPT -> state.put("prompt", data.values().stream().allMatch(Objects::isNull) ? null : data);
            case POLL -> put("polls", data);
            case FLAG -> put("flags", data);
            case FLAG_REMOVED -> without("flags", data.get("id"));
            case DEFINITION -> state.put("definition", data);
            case PRINCIPLE -> put("principles", data);
            case PRINCIPLE_REMOVED -> without("principles", data.get("id"));
            case CLOSED -> {
                state.put("state", "CLOSED");
                state.put("charter", data.get("charter"));
            }
            default -> throw new AssertionError(kind + " is for everybody?");
        }
    }

    private void joined(Map<String, Object> data) {
        Map<String, Object> present = map("present");
        present.put("joined", data.get("joined"));
        present.put("watching", data.get("watching"));
        if (data.get("names") != null) {
            present.put("names", data.get("names"));
        } else if (data.get("name") != null) {
            List<String> names = new ArrayList<>();
            ((List<?>) present.get("names")).forEach(name -> names.add((String) name));
            names.add((String) data.get("name"));
            names.sort(null);
            present.put("names", names);
        }
    }

    private void stage(Map<String, Object> data) {
        Object before = state.get("stage") == null ? null : map("stage").get("number");
        state.putAll(data);
        state.remove("again"); // of one's own dots
        Object now = state.get("stage") == null ? null : map("stage").get("number");
        if (!Objects.equals(before, now)) {
            map("present").put("finished", 0);
            state.put("breakout", null);
            state.put("prompt", null);
            if (Boolean.TRUE.equals(map("vote").get("open"))) {
                list("themes").forEach(theme -> {
                    theme.put("dots", null);
                    theme.put("before", List.of());
                });
            }
        }
    }

    private void revealed(Map<String, Object> data) {
        maps(data.get("cards")).forEach(card -> put("cards", card));
        ((List<?>) data.get("charts")).forEach(chart -> map("hidden").put((String) chart, 0));
    }

    private void put(String name, Map<String, Object> one) {
        list(name).stream()
                .filter(old -> old.get("id").equals(one.get("id")))
                .findFirst()
                .ifPresentOrElse(old -> old.putAll(one), () -> list(name).add(new HashMap<>(one)));
    }

    private void without(String name, Object id) {
        list(name).removeIf(one -> one.get("id").equals(id));
    }

    /** As text, with what stands in no promised order by its id, and links to what is there only. */
    String seen() {
        Map<String, Object> seen = new TreeMap<>(read(JSON.toJson(state)));
        OWN.forEach(seen::remove);
        Set<Object> cards = ids(seen, "cards");
        Set<Object> clauses = ids(seen, "principles");
        if (seen.get("definition") instanceof Map<?, ?> definition && definition.get("text") != null) {
            clauses.add(null);
        } else {
            seen.put("definition", null);
        }
        for (Map<String, Object> principle : maps(seen.get("principles"))) {
            for (Map<String, Object> behaviour : maps(principle.get("behaviours"))) {
                clauses.add(behaviour.get("id"));
                behaviour.computeIfPresent("card", (name, card) -> cards.contains(card) ? card : null);
                behaviour.putIfAbsent("card", null);
            }
        }
        maps(seen.get("themes")).forEach(theme -> theme.remove("mine"));
        maps(seen.get("flags")).removeIf(flag -> !clauses.contains(flag.get("clause")));
        List.of("cards", "themes", "polls", "principles", "flags")
                .forEach(name -> maps(seen.get(name)).sort(Comparator.comparing(one -> (String) one.get("id"))));
        if (seen.get("vote") instanceof Map<?, ?> vote && !Boolean.TRUE.equals(vote.get("open"))) {
            seen.put("vote", "none is open");
        }
        if (seen.get("stage") instanceof Map<?, ?> stage) {
            stage.remove("locked");
        }
        return sorted(seen);
    }

    /** Each thing on a line of its own, its parts by name, moments to the second. */
    private static String sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder text = new StringBuilder("{");
            new TreeMap<>(map)
                    .forEach((name, one) ->
                            text.append(name).append(':').append(sorted(one)).append(' '));
            return text.append("}\n").toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Following::sorted).toList().toString();
        }
        String text = String.valueOf(value);
        return text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? text.substring(0, TO_THE_SECOND) : text;
    }

    private static Set<Object> ids(Map<String, Object> seen, String name) {
        Set<Object> ids = new HashSet<>();
        maps(seen.get(name)).forEach(one -> ids.add(one.get("id")));
        return ids;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private List<Map<String, Object>> list(String name) {
        return maps(state.get(name));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(String name) {
        return (Map<String, Object>) state.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String json) {
        return JSON.fromJson(json, HashMap.class);
    }
}

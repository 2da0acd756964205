package org.servicecharter.workshop.restore;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** A small workshop as its file says it, with everything in it once; tests write one thing differently. */
final class SavedWorkshop {

    private static final String WHOLE =
            """
            {"format": "service-charter-workshop/1", "code": "KVMR72", "title": "Good service \uD83D\uDE42 שירות",
             "facilitator": "fay", "anonymity": "NAMED", "state": "PAUSED", "step": 3,
             "plannedAt": "2026-01-01T09:00:00Z", "startsAt": null, "closedAt": null, "cardsRemovedAt": null,
             "plan": [{"name": "WRITE_DO_DONT", "minutes": 10, "question": "What\\nhelps?", "opensAt": null},
                      {"name": "DRAFT_TEXT", "minutes": 20, "question": null, "opensAt": "2026-01-02T09:00:00Z"},
                      {"name": "CLOSE", "minutes": 5, "question": null, "opensAt": null}],
             "moves": [{"from": null, "to": "WRITE_DO_DONT", "place": 1, "actor": "fay", "at": "2026-01-01T09:10:00Z", "reason": null},
                       {"from": "WRITE_DO_DONT", "to": "CLOSE", "place": 3, "actor": "by-date", "at": "2026-01-02T09:00:00Z", "reason": "no time"}],
             "participants": 3,
             "cards": [{"id": "c1", "chart": "DO", "text": "Listen", "theme": "t1", "late": false, "edited": true,
                        "source": "BOARD", "author": "Ann", "copyOf": null, "merged": [{"id": "c2", "text": "listen!", "author": null}]},
                       {"id": "c3", "chart": "DO", "text": "Listen", "theme": null, "late": true, "edited": false,
                        "source": "PAPER", "author": null, "copyOf": "c1", "merged": []}],
             "became": {"c1": []},
             "takenOut": [{"chart": "DONT", "reason": "OFF_TOPIC"}],
             "themes": [{"id": "t1", "name": "Listening", "dots": 4}, {"id": "t2", "name": null, "dots": null}],
             "definition": {"text": "Service is listening.", "cards": ["c2"]},
             "principles": [{"id": "p1", "name": "We listen", "theme": "t1",
                             "behaviours": [{"id": "b1", "kind": "DO", "text": "Let people finish", "card": "c1"}]}],
             "flags": [{"id": "f1", "part": "BEHAVIOUR", "clause": "b1", "kind": "NO_OWNER", "note": null, "raised": 2, "decision": "PARKED"}],
             "polls": [{"id": "q1", "question": "CONFIDENCE", "stage": "CLOSE", "answered": 4, "counted": true, "counts": [0, 0, 1, 0, 3, 0], "median": 4.0}],
             "charter": null}
            """;

    private SavedWorkshop() {}

    static JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(WHOLE))) {
            return reader.readObject();
        }
    }

    static byte[] file() {
        return bytes(json());
    }

    /** The file with another value at this pointer (RFC 6901), as JSON. */
    static byte[] with(String pointer, String value) {
        try (JsonReader reader = Json.createReader(new StringReader("[" + value + "]"))) {
            return bytes(
                    Json.createPointer(pointer).add(json(), reader.readArray().get(0)));
        }
    }

    static byte[] without(String pointer) {
        return bytes(Json.createPointer(pointer).remove(json()));
    }

    private static byte[] bytes(JsonObject whole) {
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }
}

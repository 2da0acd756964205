package org.servicecharter.charter.version;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Keeps a clause's sources as JSON: a copy that is only ever read as a whole. */
@Converter
public class SourcesConverter implements AttributeConverter<List<ClauseSource>, String> {

    /** Room for some two thousand cards behind one clause. */
    public static final int MAX = 1_000_000;

    @Override
    public String convertToDatabaseColumn(List<ClauseSource> sources) {
        JsonArrayBuilder stored = JSON.createArrayBuilder();
        for (ClauseSource source : sources) {
            if (!source.fromWorkshop()) {
                stored.add(source.fromReview() ? reviewed(source.reviewed()) : library(source.library()));
                continue;
            }
            JsonArrayBuilder cards = JSON.createArrayBuilder();
            for (SourceCard card : source.cards()) {
                cards.add(JSON.createObjectBuilder().add("chart", card.chart()).add("text", card.text()));
            }
            JsonObjectBuilder members = JSON.createObjectBuilder()
                    .add("workshop", source.workshopCode())
                    .add("title", source.workshopTitle())
                    .add("dots", source.dots())
                    .add("cards", cards);
            if (source.theme() != null) {
                members.add("theme", source.theme());
            }
            stored.add(members);
        }
        return stored.build().toString();
    }

    @Override
    public List<ClauseSource> convertToEntityAttribute(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(SourcesConverter::source);
        }
    }

    private static JsonObjectBuilder library(String name) {
        return JSON.createObjectBuilder().add("library", name);
    }

    private static JsonObjectBuilder reviewed(ClauseSource.Reviewed reviewed) {
        return JSON.createObjectBuilder()
                .add("finding", reviewed.finding())
                .add("decision", reviewed.decision())
                .add("why", reviewed.why());
    }

    private static ClauseSource source(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        if (members.containsKey("finding")) {
            return ClauseSource.review(new ClauseSource.Reviewed(
                    members.getString("finding"), members.getString("decision"), members.getString("why")));
        }
        if (members.containsKey("library")) {
            return ClauseSource.library(members.getString("library"));
        }
        return new ClauseSource(
                members.getString("workshop"),
                members.getString("title"),
                members.getString("theme", null),
                members.getInt("dots"),
                members.getJsonArray("cards").getValuesAs(SourcesConverter::card));
    }

    private static SourceCard card(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        return new SourceCard(members.getString("chart"), members.getString("text"));
    }
}

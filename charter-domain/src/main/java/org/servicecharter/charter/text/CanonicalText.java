package org.servicecharter.charter.text;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.shared.Sha256;

/**
 * The one way to write a {@link CharterText} down: RFC 8785 canonical JSON, and the SHA-256 of its UTF-8 bytes. Two
 * texts have the same hash only when a reader would see the same words in the same places.
 *
 * <p>The member names are part of what was hashed: published texts keep theirs, so {@link #FORM} names the set, and
 * a new set gets a new name. Texts of the first set, which knew staff charters of principles alone, are read as such; in
 * the second, a behaviour was its words. The fourth says whose unit's charter it is and which frozen text it inherits
 * from; the fifth of which kind motto and principles are, as what and for what a behaviour is done, and what a promise is
 * about. A text is written in the oldest set from the third on that holds it, byte for byte as it always was.
 */
public record CanonicalText(String json, String sha256) {

    /** The newest set of members. */
    public static final String FORM = "service-charter-text/5";

    /** The set of members of a text that inherits and is not classified. */
    private static final String INHERITING = "service-charter-text/4";

    /** The set of members of a text that is neither. */
    private static final String ALONE = "service-charter-text/3";

    public static CanonicalText of(CharterText text) {
        JsonArrayBuilder principles = JSON.createArrayBuilder();
        for (CharterText.Principle principle : text.principles()) {
            JsonObjectBuilder written = JSON.createObjectBuilder()
                    .add("number", principle.number())
                    .add("name", principle.name())
                    .add("dos", behaviours(principle.dos()))
                    .add("donts", behaviours(principle.donts()));
            if (principle.encounter() != null) {
                written.add("encounter", principle.encounter().name());
            }
            principles.add(written);
        }
        JsonArrayBuilder promises = JSON.createArrayBuilder();
        for (CharterText.Promise promise : text.promises()) {
            promises.add(
                    JSON.createObjectBuilder().add("text", promise.text()).add("terms", TermsJson.of(promise.terms())));
        }
        JsonArrayBuilder provisions = JSON.createArrayBuilder();
        for (CharterText.Provision provision : text.provisions()) {
            provisions.add(JSON.createObjectBuilder()
                    .add("part", provision.part().name())
                    .add("text", provision.text())
                    .add("terms", TermsJson.of(provision.terms())));
        }
        JsonObjectBuilder members = JSON.createObjectBuilder()
                .add("form", form(text))
                .add("charter", text.charterCode())
                .add("version", text.version())
                .add("kind", text.kind().name())
                .add("language", text.language())
                .add("format", text.format().name())
                .add("title", text.title())
                .add("principles", principles)
                .add("promises", promises)
                .add("provisions", provisions)
                .add("services", text.services())
                .add("customers", text.customers())
                .add("owner", text.owner())
                .add("approver", text.approver())
                .add("effectiveOn", text.effectiveOn().toString())
                .add("nextReviewOn", text.nextReviewOn().toString());
        if (text.motto() != null) {
            members.add("motto", text.motto());
        }
        if (text.mottoKind() != null) {
            members.add("mottoKind", text.mottoKind().name());
        }
        if (text.definition() != null) {
            members.add("definition", text.definition());
        }
        if (text.inheritance() != null) {
            add(members, text.inheritance());
        }
        return canonical(members.build().toString());
    }

    private static String form(CharterText text) {
        if (text.isClassified()) {
            return FORM;
        }
        return text.inheritance() == null ? ALONE : INHERITING;
    }

    private static void add(JsonObjectBuilder members, Inheritance inheritance) {
        members.add("unit", inheritance.unit())
                .add(
                        "umbrella",
                        JSON.createObjectBuilder()
                                .add("charter", inheritance.umbrella())
                                .add("version", inheritance.version())
                                .add("title", inheritance.title())
                                .add("sha256", inheritance.sha256()));
    }

    /** The tree a canonical text was made from. */
    public static CharterText read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject members = reader.readObject();
            return new CharterText(
                    members.getString("charter"),
                    members.getInt("version"),
                    CharterKind.valueOf(members.getString("kind", CharterKind.INTERNAL.name())),
                    members.getString("language"),
                    RenditionFormat.valueOf(members.getString("format")),
                    members.getString("title"),
                    members.getString("motto", null),
                    encounter(members, "mottoKind"),
                    members.getString("definition", null),
                    members.getJsonArray("principles").getValuesAs(CanonicalText::principle),
                    listed(members, "promises").getValuesAs(CanonicalText::promise),
                    listed(members, "provisions").getValuesAs(CanonicalText::provision),
                    members.getString("services"),
                    members.getString("customers"),
                    members.getString("owner"),
                    members.getString("approver"),
                    LocalDate.parse(members.getString("effectiveOn")),
                    LocalDate.parse(members.getString("nextReviewOn")),
                    members.containsKey("umbrella") ? inheritance(members) : null);
        }
    }

    private static Inheritance inheritance(JsonObject members) {
        JsonObject umbrella = members.getJsonObject("umbrella");
        return new Inheritance(
                members.getString("unit"),
                umbrella.getString("charter"),
                umbrella.getInt("version"),
                umbrella.getString("title"),
                umbrella.getString("sha256"));
    }

    /** SHA-256 of the UTF-8 bytes as 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return Sha256.hex(text);
    }

    private static EncounterKind encounter(JsonObject members, String name) {
        return members.containsKey(name) ? EncounterKind.valueOf(members.getString(name)) : null;
    }

    private static JsonArray listed(JsonObject members, String name) {
        return members.containsKey(name) ? members.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static CharterText.Promise promise(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        return new CharterText.Promise(members.getString("text"), TermsJson.promise(members.getJsonObject("terms")));
    }

    private static CharterText.Provision provision(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        return new CharterText.Provision(
                Part.valueOf(members.getString("part")),
                members.getString("text"),
                TermsJson.provision(members.getJsonObject("terms")));
    }

    private static CharterText.Principle principle(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        return new CharterText.Principle(
                members.getInt("number"),
                members.getString("name"),
                encounter(members, "encounter"),
                members.getJsonArray("dos").getValuesAs(CanonicalText::behaviour),
                members.getJsonArray("donts").getValuesAs(CanonicalText::behaviour));
    }

    private static CharterText.Behaviour behaviour(JsonValue stored) {
        if (stored instanceof JsonString words) {
            return new CharterText.Behaviour(words.getString(), BehaviourTerms.plain());
        }
        JsonObject members = stored.asJsonObject();
        return new CharterText.Behaviour(
                members.getString("text"), TermsJson.behaviour(members.getJsonObject("terms")));
    }

    private static JsonArrayBuilder behaviours(List<CharterText.Behaviour> some) {
        JsonArrayBuilder written = JSON.createArrayBuilder();
        some.forEach(one -> written.add(
                JSON.createObjectBuilder().add("text", one.text()).add("terms", TermsJson.of(one.terms()))));
        return written;
    }

    private static CanonicalText canonical(String json) {
        try {
            String canonical = new JsonCanonicalizer(json).getEncodedString();
            return new CanonicalText(canonical, sha256(canonical));
        } catch (IOException e) {
            throw new UncheckedIOException("this class wrote JSON that cannot be read", e);
        }
    }
}

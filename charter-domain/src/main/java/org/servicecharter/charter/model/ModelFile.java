package org.servicecharter.charter.model;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.TermsJson;
import org.servicecharter.charter.version.Sector;

/**
 * What a model holds. A guide says what belongs in its place, and gives one example on a line of its own. Terms are
 * written as in a charter's text, and may be left out.
 */
record ModelFile(
        CharterKind kind,
        Sector sector,
        Optional<String> definition,
        List<Principle> principles,
        List<Promise> promises,
        List<Provision> provisions) {

    /** A principle with what to do and what not to do. */
    record Principle(String guide, List<String> dos, List<String> donts) {}

    /** Something to be measured. */
    record Promise(String guide, PromiseTerms terms) {}

    /** Something to be said about one part. */
    record Provision(Part part, String guide, ProvisionTerms terms) {}

    static ModelFile of(CharterModel model) {
        String name = "/org/servicecharter/charter/model/" + model.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream file = ModelFile.class.getResourceAsStream(name);
                JsonReader reader = JSON.createReader(file)) {
            return read(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static ModelFile read(JsonObject members) {
        return new ModelFile(
                CharterKind.valueOf(members.getString("kind")),
                Sector.valueOf(members.getString("sector")),
                Optional.ofNullable(members.getJsonObject("definition")).map(ModelFile::guide),
                list(members, "principles").getValuesAs(ModelFile::principle),
                list(members, "promises").getValuesAs(ModelFile::promise),
                list(members, "provisions").getValuesAs(ModelFile::provision));
    }

    private static Principle principle(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        return new Principle(
                guide(members),
                list(members, "dos").getValuesAs(ModelFile::guide),
                list(members, "donts").getValuesAs(ModelFile::guide));
    }

    private static Promise promise(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        JsonObject terms = members.getJsonObject("terms");
        return new Promise(guide(members), terms == null ? PromiseTerms.open() : TermsJson.promise(terms));
    }

    private static Provision provision(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        JsonObject terms = members.getJsonObject("terms");
        return new Provision(
                Part.valueOf(members.getString("part")),
                guide(members),
                terms == null ? ProvisionTerms.plain() : TermsJson.provision(terms));
    }

    private static String guide(JsonValue stored) {
        JsonObject members = stored.asJsonObject();
        return members.getString("guide") + "\n" + members.getString("example");
    }

    private static JsonArray list(JsonObject members, String name) {
        return members.containsKey(name) ? members.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }
}

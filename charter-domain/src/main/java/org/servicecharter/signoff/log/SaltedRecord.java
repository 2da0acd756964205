package org.servicecharter.signoff.log;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * The fields of a record as the log knows them, each with salt and digest, in ascending order of their names. How they
 * become a leaf is told in the package's documentation.
 */
public final class SaltedRecord {

    private static final String FORMAT = "service-charter-record/v1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TreeMap<String, SaltedField> fields = new TreeMap<>();

    private SaltedRecord(Iterable<SaltedField> given) {
        for (SaltedField field : given) {
            if (fields.put(field.name(), field) != null) {
                throw new IllegalArgumentException("twice the field " + field.name());
            }
        }
    }

    /** New salts for these values. */
    public static SaltedRecord of(Map<String, String> values) {
        return new SaltedRecord(values.entrySet().stream()
                .map(each -> SaltedField.of(each.getKey(), each.getValue(), newSalt()))
                .toList());
    }

    private static byte[] newSalt() {
        byte[] salt = new byte[SaltedField.SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** @throws IllegalArgumentException when the text is not what {@link #json()} writes */
    public static SaltedRecord parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return of(reader.readArray());
        } catch (JsonException e) {
            throw new IllegalArgumentException("not a record", e);
        }
    }

    static SaltedRecord of(JsonArray array) {
        try {
            return new SaltedRecord(array.getValuesAs(JsonObject.class).stream()
                    .map(each -> new SaltedField(
                            required(each, "name"),
                            each.getString("value", null),
                            each.getString("salt", null),
                            required(each, "digest")))
                    .toList());
        } catch (ClassCastException e) {
            throw new IllegalArgumentException("not a record", e);
        }
    }

    private static String required(JsonObject field, String part) {
        if (!field.containsKey(part)) {
            throw new IllegalArgumentException("not a record: a field without " + part);
        }
        return field.getString(part);
    }

    /** @throws IllegalArgumentException when two fields have the same name */
    public static SaltedRecord of(List<SaltedField> fields) {
        return new SaltedRecord(fields);
    }

    public List<SaltedField> fields() {
        return List.copyOf(fields.values());
    }

    /** Empty when there is no such field, and when it was erased. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(fields.get(name)).map(SaltedField::value);
    }

    /** The same record without this field's value and salt; its leaf hash is the same. */
    public SaltedRecord erasing(String name) {
        SaltedRecord rest = new SaltedRecord(fields.values());
        rest.fields.computeIfPresent(name, (each, field) -> field.erased());
        return rest;
    }

    public TreeHash leafHash() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        fields.values().forEach(field -> text.append(field.line()));
        return TreeHash.ofLeaf(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    public String json() {
        return jsonArray().toString();
    }

    public JsonArray jsonArray() {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (SaltedField field : fields.values()) {
            JsonObjectBuilder object = JSON.createObjectBuilder().add("name", field.name());
            if (!field.isErased()) {
                object.add("value", field.value()).add("salt", field.salt());
            }
            array.add(object.add("digest", field.digest()));
        }
        return array.build();
    }
}

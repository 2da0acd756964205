package org.servicecharter.charter.file;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.Unit;
import org.servicecharter.shared.Told;
import org.servicecharter.shared.Utf8;

/** The file {@code /c/{charter}.json}, from here or from another portal, read strictly: no member is passed over. */
final class CharterJson {

    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final String FAMILY = CanonicalText.FORM.substring(0, CanonicalText.FORM.indexOf('/') + 1);
    private static final int NEWEST = Integer.parseInt(CanonicalText.FORM.substring(FAMILY.length()));
    private static final int SHORT_MAX = 60;
    private static final int SHA256_LENGTH = 64;

    /** Forms from this one on know terms of a behaviour; before, it was its words. */
    private static final int WITH_TERMS = 3;

    private CharterJson() {}

    /**
     * What the file holds beside number, dates, format, unit and umbrella, which a draft begins anew.
     *
     * @throws CharterTextNotUsable naming all that is wrong and where
     */
    static Saved read(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new CharterTextNotUsable("size", String.valueOf(MAX_BYTES / (1024 * 1024)));
        }
        Utf8 read = Utf8.read(content);
        if (read.broken()) {
            throw new CharterTextNotUsable("encoding", "");
        }
        JsonObject whole = json(read.text());
        int form = form(whole);
        Faults faults = new Faults();
        Saved saved = saved(Told.as(Members.class, faults, "", whole), form);
        faults.refuseAny();
        return saved;
    }

    /** The words and terms of a charter, in reading order. */
    record Saved(
            CharterKind kind,
            String language,
            Particulars particulars,
            String definition,
            List<Principle> principles,
            List<CharterText.Promise> promises,
            List<CharterText.Provision> provisions) {}

    /** With its number, which follows from its place. */
    record Principle(
            Integer number,
            String name,
            EncounterKind encounter,
            List<CharterText.Behaviour> dos,
            List<CharterText.Behaviour> donts) {}

    /** The members of the whole file, in any form. */
    private record Members(
            String form,
            String charter,
            int version,
            String kind,
            String language,
            String format,
            String title,
            String motto,
            EncounterKind mottoKind,
            String definition,
            List<Principle> principles,
            List<CharterText.Promise> promises,
            List<CharterText.Provision> provisions,
            String services,
            String customers,
            String owner,
            String approver,
            String effectiveOn,
            String nextReviewOn,
            String unit,
            Umbrella umbrella) {}

    /** What a unit's charter inherits from; not kept, as whose charter a draft is, is said here. */
    private record Umbrella(String charter, int version, String title, String sha256) {}

    private static JsonObject json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonParsingException broken) {
            throw new CharterTextNotUsable(
                    "json", String.valueOf(broken.getLocation().getLineNumber()));
        } catch (RuntimeException broken) { // the reader says no more when it is nested too deeply
            throw new CharterTextNotUsable("json", "1");
        }
    }

    private static int form(JsonObject whole) {
        String form = whole.get("form") instanceof JsonString text ? text.getString() : "";
        if (!form.matches(FAMILY + "[1-9]\\d{0,3}")) {
            throw new CharterTextNotUsable("other", "");
        }
        int number = Integer.parseInt(form.substring(FAMILY.length()));
        if (number > NEWEST) {
            throw new CharterTextNotUsable("newer", form);
        }
        return number;
    }

    private static Saved saved(Told told, int form) {
        told.textOrNull("unit", Unit.NAME_MAX);
        told.oneOrNull("umbrella", Umbrella.class, CharterJson::umbrella);
        return new Saved(
                told.has("kind") ? told.choice("kind", CharterKind.class) : CharterKind.INTERNAL,
                language(told),
                new Particulars(
                                told.text("title", Particulars.TITLE_MAX),
                                told.textOrNull("motto", Particulars.MOTTO_MAX),
                                told.textOrNull("services", Particulars.SCOPE_MAX),
                                told.textOrNull("customers", Particulars.SCOPE_MAX),
                                told.textOrNull("owner", Particulars.ROLE_MAX),
                                told.textOrNull("approver", Particulars.ROLE_MAX),
                                null,
                                null)
                        .promising(told.choiceOrNull("mottoKind", EncounterKind.class)),
                told.textOrNull("definition", Clause.WORDING_MAX),
                told.all("principles", Principle.class, one -> principle(one, form)),
                told.has("promises") ? told.all("promises", CharterText.Promise.class, ClauseJson::promise) : List.of(),
                told.has("provisions")
                        ? told.all("provisions", CharterText.Provision.class, ClauseJson::provision)
                        : List.of());
    }

    private static String language(Told told) {
        String tag = told.text("language", SHORT_MAX);
        if (!Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
            told.refuse("language", "language");
        }
        return tag;
    }

    private static Umbrella umbrella(Told told) {
        return new Umbrella(
                told.text("charter", Charter.CODE_MAX),
                told.number("version", 1, Integer.MAX_VALUE),
                told.text("title", Particulars.TITLE_MAX),
                told.text("sha256", SHA256_LENGTH));
    }

    private static Principle principle(Told told, int form) {
        return new Principle(
                null,
                told.text("name", Clause.WORDING_MAX),
                told.choiceOrNull("encounter", EncounterKind.class),
                behaviours(told, "dos", form),
                behaviours(told, "donts", form));
    }

    private static List<CharterText.Behaviour> behaviours(Told told, String name, int form) {
        if (form >= WITH_TERMS) {
            return told.all(name, CharterText.Behaviour.class, ClauseJson::behaviour);
        }
        return told.texts(name, Clause.WORDING_MAX).stream()
                .map(words -> new CharterText.Behaviour(words, BehaviourTerms.plain()))
                .toList();
    }
}

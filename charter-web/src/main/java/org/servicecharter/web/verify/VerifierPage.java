package org.servicecharter.web.verify;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.shared.Sha256;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.receipt.Finding.Verdict;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.verify.FindingWords;
import org.servicecharter.web.Words;

/** Puts the verifier together: markup, look, script, words and the log's public keys in one file. */
@ApplicationScoped
public class VerifierPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(=?[\\w.]+)}}");

    /** What is shown of a receipt that holds. */
    private static final List<String> SHOWN = List.of(
            RecordFields.SIGNER_NAME,
            "outcome",
            RecordFields.CHARTER_TITLE,
            RecordFields.VERSION,
            RecordFields.STATEMENT_TEXT,
            RecordFields.COMMIT_TEXT,
            "acted_at",
            "evidence_grade");

    @Inject
    private ServletContext web;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private PortalAddress address;

    @Inject
    private Words words;

    /** @param organisation whose portal it is */
    public String html(String organisation) {
        Map<String, String> pieces = Map.of(
                "=policy", escaped(policy()),
                "=organisation", escaped(organisation),
                "=portal", escaped(address.of("/")),
                "=style", style(),
                "=script", script(),
                "=words", told(),
                "=skip", escaped(words.get("general.skip")),
                "=keys", escaped(receipts.verifierKeys()));
        return PLACE.matcher(read(VerifierPage.class.getResourceAsStream("verify.html")))
                .replaceAll(place -> Matcher.quoteReplacement(
                        pieces.getOrDefault(place.group(1), escaped(words.get("verify." + place.group(1))))));
    }

    /** This script and this style, and nothing from anywhere. */
    String policy() {
        return "default-src 'none'; img-src data:; style-src " + hash(style()) + "; script-src " + hash(script())
                + "; base-uri 'none'; form-action 'none'";
    }

    private String style() {
        return read(web.getResourceAsStream("/resources/look/look.css"))
                + read(VerifierPage.class.getResourceAsStream("verify.css"));
    }

    private static String script() {
        return read(VerifierPage.class.getResourceAsStream("verify.js"));
    }

    private static JsonArrayBuilder groups() {
        JsonArrayBuilder groups = JSON.createArrayBuilder();
        RecordFields.GROUPS.forEach(group -> groups.add(JSON.createObjectBuilder()
                .add("field", group.field())
                .add("value", group.value())
                .add("own", JSON.createArrayBuilder(group.own()))
                .add("names", JSON.createArrayBuilder(group.names()))));
        return groups;
    }

    private String told() {
        JsonObjectBuilder verdicts = JSON.createObjectBuilder();
        Stream.of(Verdict.values()).forEach(each -> verdicts.add(each.name(), words.get("verify.verdict." + each)));
        JsonObjectBuilder findings = JSON.createObjectBuilder();
        new FindingWords().all().forEach(findings::add);
        return JSON.createObjectBuilder()
                .add("findings", findings)
                .add("verdicts", verdicts)
                .add("fields", JSON.createArrayBuilder(RecordFields.ALL))
                .add("groups", groups())
                .add("shown", JSON.createArrayBuilder(SHOWN))
                .add("noCrypto", words.get("verify.noCrypto"))
                .add("noEd25519", words.get("verify.noEd25519"))
                .add("badKey", words.get("verify.badKey"))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static String hash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String read(InputStream resource) {
        try (InputStream in = Objects.requireNonNull(resource, "part of the verifier")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

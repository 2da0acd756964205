package org.servicecharter.signoff.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonPatchBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.log.SmallLog;
import org.servicecharter.signoff.receipt.Finding.Verdict;
import org.servicecharter.signoff.tree.TreeHash;

class ReceiptVerificationTest {

    static final List<String> FIELDS = RecordFields.ALL;
    static final List<String> DECLINE_FIELDS = RecordFields.OF_DECLINE;

    private static final String CONTENT = "{\"title\":\"Our charter\"}";

    @TempDir
    private Path folder;

    private SmallLog log;
    private SaltedRecord record;
    private long number;
    private ReceiptVerification verification;

    @BeforeEach
    void aSignatureAmongOthers() throws IOException {
        log = new SmallLog(folder);
        record = SaltedRecord.of(values());
        IntStream.range(0, 5).forEach(i -> log.append(SaltedRecord.of(values()).leafHash()));
        number = log.append(record.leafHash());
        IntStream.range(0, 6).forEach(i -> log.append(SaltedRecord.of(values()).leafHash()));
        verification = new ReceiptVerification(log.verifierKey());
    }

    @Test
    void aReceiptAsItWasGivenIsFoundWhole() {
        assertThat(verification.of(receipt(record))).isEqualTo(new Finding(Verdict.OK, List.of(), List.of()));
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void aFieldWithAnotherValueIsNamed(String field) {
        Finding finding = verification.of(changed(patch -> patch.replace(pointer(field, "value"), "something else")));
        assertThat(finding.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(finding.where()).containsExactly("record." + field);
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void aFieldThatIsNotThereIsNamed(String field) {
        Finding finding = verification.of(changed(patch -> patch.remove("/record/" + FIELDS.indexOf(field))));
        assertThat(finding.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(finding.where()).containsExactly("record." + field);
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void aFieldThatWasForgedWithSaltAndDigestDoesNotLeadToTheLog(String field) {
        Map<String, String> values = values();
        values.put(field, values.get(field) + "x");
        var forged = SaltedRecord.of(Stream.concat(
                        record.fields().stream().filter(each -> !each.name().equals(field)),
                        SaltedRecord.of(values).fields().stream()
                                .filter(each -> each.name().equals(field)))
                .toList());
        Finding finding = verification.of(receipt(forged));
        assertThat(finding.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(finding.where()).contains("log");
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void anErasedFieldIsToldApartAndTheRestStands(String field) {
        Finding finding = verification.of(receipt(record.erasing(field)));
        assertThat(finding).isEqualTo(new Finding(Verdict.OK, List.of(), List.of(field)));
    }

    @ParameterizedTest
    @FieldSource("DECLINE_FIELDS")
    void aFieldOfADeclinedSignatureWithAnotherValueOrGoneIsNamed(String field) {
        Map<String, String> values = values();
        DECLINE_FIELDS.forEach(each -> values.putIfAbsent(each, "the " + each));
        List.of("statement_text", "statement_hash").forEach(each -> values.put(each, ""));
        values.put("outcome", "DECLINED");
        SaltedRecord declined = SaltedRecord.of(values);
        number = log.append(declined.leafHash());
        JsonObject whole =
                Json.createReader(new StringReader(receipt(declined))).readObject();
        String place = "/record/" + DECLINE_FIELDS.indexOf(field);

        assertThat(verification.of(whole.toString()).verdict()).isEqualTo(Verdict.OK);
        Finding changed = verification.of(Json.createPatchBuilder()
                .replace(place + "/value", "something else")
                .build()
                .apply(whole)
                .toString());
        assertThat(changed).isEqualTo(new Finding(Verdict.CHANGED, List.of("record." + field), List.of()));
        Finding gone = verification.of(
                Json.createPatchBuilder().remove(place).build().apply(whole).toString());
        assertThat(gone).isEqualTo(new Finding(Verdict.MISSING, List.of("record." + field), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "salt", "digest"})
    void aPartOfAFieldThatIsNotThereIsNamed(String part) {
        Finding finding = verification.of(changed(patch -> patch.remove(pointer("signer_name", part))));
        assertThat(finding.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(finding.where()).containsExactly("record.signer_name." + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "content", "checkpoint", "log", "log/leaf_number", "log/tree_size", "log/path"})
    void aPartOfTheReceiptThatIsNotThereIsNamed(String part) {
        Finding finding = verification.of(changed(patch -> patch.remove("/" + part)));
        assertThat(finding.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(finding.where()).containsExactly(part.replace('/', '.'));
    }

    static Stream<Function<JsonPatchBuilder, JsonPatchBuilder>> changesBesideTheRecord() {
        String stranger = TreeHash.OF_NOTHING.hex();
        return Stream.of(
                patch -> patch.replace("/content", "{\"title\":\"Their charter\"}"),
                patch -> patch.replace("/log/leaf_number", 4),
                patch -> patch.replace("/log/leaf_number", -1),
                patch -> patch.replace("/log/tree_size", 13),
                patch -> patch.replace("/log/path/0", stranger),
                patch -> patch.replace("/log/path/0", "nonsense"),
                patch -> patch.replace("/log/path/0", 7),
                patch -> patch.remove("/log/path/0"),
                patch -> patch.add("/log/path/0", stranger),
                patch -> patch.replace("/checkpoint", "nonsense"),
                patch -> patch.replace("/record", "nonsense"),
                patch -> patch.copy("/record/0", "/record/1"),
                patch -> patch.replace("/record/0/digest", stranger),
                patch -> patch.replace("/record/0/salt", "00"));
    }

    @ParameterizedTest
    @MethodSource("changesBesideTheRecord")
    void anyOtherChangeIsFoundToo(Function<JsonPatchBuilder, JsonPatchBuilder> change) {
        Finding finding = verification.of(changed(change));
        assertThat(finding.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(finding.where()).isNotEmpty();
    }

    @Test
    void aCheckpointWithAnotherRootOrSizeIsNotTheLogs() {
        String note = log.proof(number).checkpoint();
        String root = note.split("\n")[2];
        for (String forged : List.of(note.replace("\n12\n", "\n13\n"), note.replace(root, "A".repeat(43) + "="))) {
            assertThat(forged).isNotEqualTo(note);
            Finding finding = verification.of(changed(patch -> patch.replace("/checkpoint", forged)));
            assertThat(finding.verdict()).isEqualTo(Verdict.CHANGED);
            assertThat(finding.where()).containsExactly("checkpoint");
        }
    }

    /** Also one that says the same bytes: a hash in capitals, the bits of a signature's last character that mean nothing. */
    @Test
    @DisplayName("SO-05: whatever single character of a receipt becomes another, it is found")
    void noCharacterCanBecomeAnother() {
        String whole = receipt(record);
        for (int at = 0; at < whole.length(); at++) {
            char was = whole.charAt(at);
            if (Character.isWhitespace(was)) {
                continue;
            }
            char instead = (char) (was ^ (Character.isLetter(was) ? 32 : 1)); // the other case, or a neighbour
            assertThat(verification
                            .of(whole.substring(0, at) + instead + whole.substring(at + 1))
                            .verdict())
                    .as("%s for %s at %d", instead, was, at)
                    .isNotEqualTo(Verdict.OK);
        }
    }

    @Test
    void aReceiptOfAnotherLogIsNotOfThisOne(@TempDir Path elsewhere) throws IOException {
        Finding finding = new ReceiptVerification(new SmallLog(elsewhere).verifierKey()).of(receipt(record));
        assertThat(finding).isEqualTo(new Finding(Verdict.CHANGED, List.of("checkpoint"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "[]", "{}", "{\"format\":\"service-charter-receipt/v9\"}", "{\"format\":1}"})
    void whatIsNoReceiptIsUnreadable(String text) {
        assertThat(verification.of(text).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    private String changed(Function<JsonPatchBuilder, JsonPatchBuilder> change) {
        JsonObject whole = Json.createReader(new StringReader(receipt(record))).readObject();
        JsonPatch patch = change.apply(Json.createPatchBuilder()).build();
        return patch.apply(whole).toString();
    }

    private String receipt(SaltedRecord of) {
        return new ReceiptFile(of, CONTENT, log.proof(number)).text();
    }

    private static String pointer(String field, String part) {
        return "/record/" + FIELDS.indexOf(field) + "/" + part;
    }

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(field -> values.put(field, "the " + field));
        values.put("content_hash", TreeHash.ofText(CONTENT));
        values.put("statement_text", "I have read it.");
        values.put("statement_hash", TreeHash.ofText("I have read it."));
        return values;
    }
}

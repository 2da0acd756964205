package org.servicecharter.signoff.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.log.SmallLog;
import org.servicecharter.signoff.receipt.SmallReceipt;
import org.servicecharter.signoff.tree.TreeHash;

@DisplayName("SO-22, design 11: charter.jar verify")
class VerifyCommandTest {

    private static final String CONTENT = "{\"title\":\"Our charter\"}";

    @TempDir
    private Path folder;

    @TempDir
    private Path papers;

    private SmallLog log;
    private String receipt;
    private String earlier;

    @BeforeEach
    void aReceiptAmongOthers() throws IOException {
        log = new SmallLog(folder);
        SaltedRecord record = SaltedRecord.of(values());
        long number = log.append(record.leafHash());
        IntStream.range(0, 2).forEach(i -> log.append(SaltedRecord.of(values()).leafHash()));
        earlier = log.proof(0).checkpoint();
        IntStream.range(0, 4).forEach(i -> log.append(SaltedRecord.of(values()).leafHash()));
        receipt = SmallReceipt.of(record, CONTENT, log.proof(number));
    }

    @Test
    void whatHoldsEndsWith0() throws IOException {
        Run run = run(write("receipt.json", receipt));
        assertThat(run.status()).isZero();
        assertThat(run.text()).contains("receipt.json: It holds");
    }

    @Test
    void whatWasChangedIsNamedAndEndsWith1() throws IOException {
        Run run = run(write("receipt.json", receipt.replace("the signer_name", "the signer_nome")));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).contains("The field “name” is not what was recorded.");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Run run = run(write("receipt.json", receipt.replace("\"content\"", "\"contents\"")));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).contains("The part “content” is missing");
    }

    @Test
    void whatIsNoReceiptEndsWith2() throws IOException {
        assertThat(run(write("receipt.json", "[]")).status()).isEqualTo(2);
        assertThat(run(Files.write(papers.resolve("bytes.json"), new byte[] {(byte) 0xff}))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aFolderIsVerifiedWholeAndTheWorstCounts() throws IOException {
        write("a.json", receipt);
        write("b.json", receipt.replace("the signer_name", "the signer_nome"));
        write("notes.txt", "not looked at");
        Run run = run(papers);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text().lines()).hasSize(2);
    }

    @Test
    void aLaterLogThatHasAllOfAnEarlierOneHolds() throws IOException {
        String proof = ConsistencyFile.of(log.growth(earlier));
        assertThat(run(write("consistency.json", proof)).text()).contains("It holds: the later log");
        String stranger = proof.replaceFirst("\\[\"[0-9a-f]{64}", "[\"" + TreeHash.OF_NOTHING.hex());
        Run run = run(write("consistency.json", stranger));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.text()).contains("does not have everything");
        assertThat(run(write("consistency.json", proof.replaceFirst("\\\\n3\\\\n", "\\\\n4\\\\n")))
                        .text())
                .contains("The earlier checkpoint is not signed");
        assertThat(run(write("consistency.json", proof.replaceFirst("\\\\n7\\\\n", "\\\\n8\\\\n")))
                        .text())
                .contains("The later checkpoint is not signed");
        assertThat(run(write("consistency.json", proof.replace("\"path\"", "\"way\"")))
                        .text())
                .contains("The part “path” is missing");
    }

    @Test
    void theKeyMayStandInAFile() throws IOException {
        Path key = Files.writeString(
                papers.resolve("key.txt"), "# ours\n" + log.verifierKey().line() + "\n");
        assertThat(run("--key", key.toString(), write("receipt.json", receipt).toString())
                        .status())
                .isZero();
    }

    @Test
    void withoutWhatItNeedsItSaysWhatToDoAndEndsWith2() throws IOException {
        String file = write("receipt.json", receipt).toString();
        assertThat(run()).satisfies(run -> assertRefused(run, "Say what to verify"));
        assertThat(run(file, "--key")).satisfies(run -> assertRefused(run, "Say what to verify"));
        assertThat(run(file)).satisfies(run -> assertRefused(run, "needs the public key"));
        assertThat(run(file, "--key", "a+b+c")).satisfies(run -> assertRefused(run, "no key"));
        assertThat(run(file, "--key", papers.resolve("gone").toString()))
                .satisfies(run -> assertRefused(run, "cannot be read"));
        assertThat(run(papers.resolve("gone"))).satisfies(run -> assertRefused(run, "no file or folder"));
        assertThat(run(Files.createDirectory(papers.resolve("empty"))))
                .satisfies(run -> assertRefused(run, "nothing to verify"));
    }

    private static void assertRefused(Run run, String words) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.text()).contains(words);
    }

    private record Run(int status, String text) {}

    private Run run(Path file) {
        return run(file.toString(), "--key", log.verifierKey().line());
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        int status = new VerifyCommand(new PrintStream(screen, true, StandardCharsets.UTF_8)).run(List.of(arguments));
        return new Run(status, screen.toString(StandardCharsets.UTF_8));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(papers.resolve(name), text);
    }

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        RecordFields.ALL.forEach(field -> values.put(field, "the " + field));
        values.put("content_hash", TreeHash.ofText(CONTENT));
        values.put("statement_hash", TreeHash.ofText("the statement_text"));
        return values;
    }
}

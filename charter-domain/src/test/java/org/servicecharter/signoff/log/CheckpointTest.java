package org.servicecharter.signoff.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.signoff.tree.TreeHash;

class CheckpointTest {

    private static final TreeHash ROOT = TreeHash.ofLeaf(new byte[] {7});

    @TempDir
    private Path folder;

    /** The example in the documentation of golang.org/x/mod/sumdb/note, which the form comes from. */
    @Test
    void aNoteOfAnotherProgramIsReadAndVerified() {
        VerifierKey key = VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String text = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";
        String note = text
                + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        assertThat(key.textIn(note)).isEqualTo(text);
        assertThatThrownBy(() -> key.textIn(note.replace("problem is", "problem was")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckpointSaysOriginSizeAndRootAndIsSigned() throws IOException {
        LogKey key = LogKey.in(folder);
        String note = key.sign(300_000, ROOT);
        assertThat(note).startsWith(key.verifier().name() + "\n300000\n" + ROOT.base64() + "\n\n\u2014 ");
        Checkpoint read = VerifierKey.parse(key.verifier().line()).checkpointIn(note);
        assertThat(read).isEqualTo(new Checkpoint(key.verifier().name(), 300_000, ROOT));
    }

    /** Its last character has bits that mean nothing: three others would say the same bytes. */
    @Test
    @DisplayName("SO-05: no character at the end of a signature can become another, or be left out")
    void aSignatureHasOneSpelling() throws IOException {
        LogKey key = LogKey.in(folder);
        String note = key.sign(300_000, ROOT);
        int last = note.length() - 3;
        String others = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (String other : others.replace(note.substring(last, last + 1), "").split("")) {
            String changed = note.substring(0, last) + other + "=\n";
            assertThatThrownBy(() -> key.verifier().checkpointIn(changed))
                    .as(changed)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        String unpadded = note.replaceFirst("=\n$", "\n");
        assertThat(unpadded).hasSize(note.length() - 1);
        assertThatThrownBy(() -> key.verifier().checkpointIn(unpadded)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckpointOfAnotherKeyIsRefused(@TempDir Path elsewhere) throws IOException {
        String note = LogKey.in(folder).sign(1, ROOT);
        VerifierKey other = LogKey.in(elsewhere).verifier();
        assertThatThrownBy(() -> other.checkpointIn(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x\n\n", "x\n1\nAAAA\n\n\u2014 x AAAA\n", "\n\n", "x\n1\n\n\u2014 x !\n"})
    void nonsenseIsRefusedAsSuch(String note) throws IOException {
        VerifierKey key = LogKey.in(folder).verifier();
        assertThatThrownBy(() -> key.checkpointIn(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a+b",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void aKeyThatDoesNotFitItsHashIsRefused(String line) {
        assertThatThrownBy(() -> VerifierKey.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theKeyIsMadeOnceAndReadableByItsOwnerAlone() throws IOException {
        Path keys = folder.resolve("data/keys");
        VerifierKey made = LogKey.in(keys).verifier();
        assertThat(LogKey.in(keys).verifier().line()).isEqualTo(made.line());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("log.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void filesThatAreNoKeyOrDoNotBelongTogetherAreRefused(@TempDir Path elsewhere) throws IOException {
        LogKey.in(folder);
        LogKey.in(elsewhere);
        byte[] secret = Files.readAllBytes(folder.resolve("log.key"));
        Files.write(folder.resolve("log.key"), Files.readAllBytes(elsewhere.resolve("log.key")));
        assertThatThrownBy(() -> LogKey.in(folder)).isInstanceOf(IOException.class);
        Files.writeString(folder.resolve("log.key"), "not a key");
        assertThatThrownBy(() -> LogKey.in(folder)).isInstanceOf(IOException.class);
        Files.write(folder.resolve("log.key"), secret);
        assertThat(LogKey.in(folder)).isNotNull();
    }
}

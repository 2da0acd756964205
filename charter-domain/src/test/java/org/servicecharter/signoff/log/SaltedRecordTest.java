package org.servicecharter.signoff.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaltedRecordTest {

    private static final Map<String, String> VALUES =
            Map.of("signer_name", "Zoë O’Hara \uD83D\uDE00", "acted_at", "2026-03-01T09:00:00Z", "commit_text", "");

    /** Written from the package's documentation alone, as an outsider would. */
    @Test
    void theLeafIsWhatTheDocumentationSays() throws Exception {
        SaltedRecord record = SaltedRecord.of(VALUES);
        StringBuilder bytes = new StringBuilder("service-charter-record/v1\n");
        for (String name : new String[] {"acted_at", "commit_text", "signer_name"}) {
            String salt = record.fields().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .salt();
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(HexFormat.of().parseHex(salt));
            sha256.update((name + "\0" + VALUES.get(name)).getBytes(StandardCharsets.UTF_8));
            bytes.append(name + " " + HexFormat.of().formatHex(sha256.digest()) + "\n");
        }
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);
        String leaf = HexFormat.of().formatHex(sha256.digest(bytes.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(record.leafHash().hex()).isEqualTo(leaf);
    }

    @Test
    void theSameValuesMakeAnotherLeafEachTime() {
        assertThat(SaltedRecord.of(VALUES).leafHash())
                .isNotEqualTo(SaltedRecord.of(VALUES).leafHash());
    }

    @Test
    void aRecordComesBackFromItsTextAsItWas() {
        SaltedRecord record = SaltedRecord.of(VALUES);
        SaltedRecord read = SaltedRecord.parse(record.json());
        assertThat(read.fields()).isEqualTo(record.fields());
        assertThat(read.leafHash()).isEqualTo(record.leafHash());
    }

    @Test
    void anErasedFieldIsGoneAndTheLeafStands() {
        SaltedRecord record = SaltedRecord.of(VALUES);
        SaltedRecord erased = SaltedRecord.parse(record.erasing("signer_name").json());
        assertThat(erased.value("signer_name")).isEmpty();
        assertThat(erased.json()).doesNotContain("Zo").contains("signer_name");
        assertThat(erased.value("acted_at")).isEqualTo(record.value("acted_at"));
        assertThat(erased.leafHash()).isEqualTo(record.leafHash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "[{}]",
                "[{\"name\":\"a\"}]",
                "[{\"name\":\"a b\",\"digest\":\"00\"}]",
                "[{\"name\":1,\"digest\":2}]"
            })
    void whatIsNoRecordIsRefused(String json) {
        assertThatThrownBy(() -> SaltedRecord.parse(json)).isInstanceOf(IllegalArgumentException.class);
    }
}

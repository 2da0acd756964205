package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path directory;

    @Test
    void withoutSettingsThePortalIsOnThisMachineAloneWithItsDataBesideIt() throws Exception {
        Settings settings = read(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.url()).isEqualTo("http://localhost:8080/");
        assertThat(settings.data()).isEqualTo(directory.resolve("data"));
        assertThat(settings.database())
                .isEqualTo("jdbc:h2:file:" + directory.resolve("data/charter")
                        + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE");
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironmentAndThatOverTheFile() throws Exception {
        write("charter.port=1001\ncharter.url=https://file.example\ncharter.demo=true\n");
        Properties system = new Properties();
        system.setProperty("charter.port", "1003");
        Map<String, String> environment = Map.of("CHARTER_PORT", "1002", "CHARTER_URL", "https://environment.example/");

        Settings settings = Settings.read(directory, environment, system);

        assertThat(settings.port()).isEqualTo(1003);
        assertThat(settings.url()).isEqualTo("https://environment.example/");
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void theServerGetsEverySettingThroughItsEnvironment() throws Exception {
        write(
                "charter.mail.host=mail.example\ncharter.db.url=jdbc:postgresql://db/charter\ncharter.db.password= s p \n");

        assertThat(read(Map.of()).forServer())
                .containsEntry("CHARTER_MAIL_HOST", "mail.example")
                .containsEntry("CHARTER_DB_URL", "jdbc:postgresql://db/charter")
                .containsEntry("CHARTER_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource")
                .containsEntry("CHARTER_DB_PASSWORD", "s p")
                .containsEntry("CHARTER_DATA_DIR", directory.resolve("data").toString())
                .containsEntry(
                        "CHARTER_KEYS_DIR", directory.resolve("data/keys").toString())
                .containsEntry("CHARTER_URL", "http://localhost:8080/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "80a", "8080.5", "99999999999"})
    void aPortThatIsNoneIsRefusedByName(String port) throws Exception {
        Settings settings = read(Map.of("CHARTER_PORT", port));

        assertThatThrownBy(settings::port)
                .isInstanceOf(Refusal.class)
                .hasMessage("charter.port is \"" + port + "\": set it to a number from 1 to 65535.");
    }

    @Test
    void aDemoStaysOnThisMachine() throws Exception {
        Settings settings = read(Map.of("CHARTER_DEMO", "true", "CHARTER_ADDRESS", "0.0.0.0"));

        assertThatThrownBy(settings::address).isInstanceOf(Refusal.class).hasMessageContaining("charter.demo=false");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws Exception {
        Files.write(directory.resolve("charter.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("charter.properties cannot be read");
    }

    private Settings read(Map<String, String> environment) throws Refusal {
        return Settings.read(directory, environment, new Properties());
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("charter.properties"), text, StandardCharsets.UTF_8);
    }
}

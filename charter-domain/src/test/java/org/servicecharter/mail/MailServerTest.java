package org.servicecharter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @Test
    void eachWayOfKeepingTheLinePrivateHasItsPort() {
        assertThat(MailServer.portFor("starttls")).isEqualTo(587);
        assertThat(MailServer.portFor("tls")).isEqualTo(465);
        assertThat(MailServer.portFor("none")).isEqualTo(25);
        assertThatThrownBy(() -> MailServer.portFor("STARTTLS"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("use starttls, tls or none");
    }

    /** Whoever takes away the offer of a private line, or stands in for the server, gets nothing to read. */
    @ParameterizedTest
    @ValueSource(strings = {"starttls", "tls"})
    void nothingIsSaidInTheOpenUnlessItWasChosen(String secure) throws Exception {
        try (ScriptedServer server = ScriptedServer.thatTakesAll()) {
            assertThatThrownBy(() -> line(server, secure)).isInstanceOf(MessagingException.class);
            assertThat(server.recipients).isEmpty();
        }
    }

    @Test
    void withinAMachineItMayBeOpen() throws Exception {
        try (ScriptedServer server = ScriptedServer.thatTakesAll();
                SmtpLine line = line(server, "none")) {
            line.send(new ClaimedLetter(1L, Instant.EPOCH, "name", "a@example.org", "s", "t"), Instant.EPOCH);
            assertThat(server.recipients).containsExactly("a@example.org");
        }
    }

    private static SmtpLine line(ScriptedServer server, String secure) throws MessagingException {
        Properties settings = MailServer.settings("127.0.0.1", server.port(), secure, false);
        settings.put("mail.smtp.timeout", "1000");
        return SmtpLine.open(settings, null, null, new InternetAddress("charter@portal.example"));
    }
}

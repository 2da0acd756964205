package org.servicecharter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.mail.SmtpAnswer.Meaning;

class SmtpLineTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void aLetterArrivesWithItsNameItsDayAndNoHeadersThatSomebodyTyped() throws Exception {
        try (ScriptedServer server = ScriptedServer.thatTakesAll();
                SmtpLine line = line(server.port())) {
            String subject =
                    new Letter("k", null, "a@example.org", "Hi\r\nBcc: x@example.org", "t", null, null, null).subject();
            assertThat(line.send(letter("emil@example.org", subject, "Grüße an alle, die heute da sind"), NOON)
                            .meaning())
                    .isEqualTo(Meaning.ACCEPTED);

            assertThat(server.recipients).containsExactly("emil@example.org");
            assertThat(server.letters.get(0))
                    .contains("Message-ID: <name@portal.example>\n")
                    .contains("Subject: Hi Bcc: x@example.org\n")
                    .contains("Auto-Submitted: auto-generated\n")
                    .contains("Gr=C3=BC=C3=9Fe")
                    .doesNotContain("\nBcc:");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 nobody here, 250 ok, REFUSED",
        "450 4.2.0 come back later, 250 ok, LATER",
        "250 ok, 554 5.7.1 not this one, REFUSED",
        "250 ok, 451 4.3.0 not now, LATER",
        "250 ok, cut, UNKNOWN",
        "250 ok, '', UNKNOWN",
        "cut, 250 ok, LATER",
        "'', 250 ok, LATER",
    })
    void whatTheServerSaysMeans(String toRecipient, String toLetter, Meaning meaning) throws Exception {
        try (ScriptedServer server = new ScriptedServer(recipient -> toRecipient, toLetter);
                SmtpLine line = line(server.port())) {
            SmtpAnswer answer = line.send(letter("emil@example.org", "Hello", "text"), NOON);

            assertThat(answer.meaning()).isEqualTo(meaning);
            assertThat(answer.text()).isNotBlank();
            if (meaning == Meaning.REFUSED) {
                assertThat(answer.text()).isEqualTo(toRecipient.startsWith("5") ? toRecipient : toLetter);
                assertThat(line.isOpen())
                        .as("the next letter goes over the same line")
                        .isTrue();
            }
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeAnythingIsSent() throws Exception {
        try (ScriptedServer server = ScriptedServer.thatTakesAll();
                SmtpLine line = line(server.port())) {
            assertThat(line.send(letter("a@b> x <c@example.org", "Hello", "text"), NOON)
                            .meaning())
                    .isEqualTo(Meaning.REFUSED);
            assertThat(server.recipients).isEmpty();
            assertThat(line.isOpen()).isTrue();
        }
    }

    @Test
    void aServerThatIsNotThereOrSaysNothingIsGivenUpInTime() throws Exception {
        int port;
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = mute.getLocalPort();
            assertThatThrownBy(() -> line(mute.getLocalPort())).isInstanceOf(MessagingException.class);
        }
        assertThatThrownBy(() -> line(port)).isInstanceOf(MessagingException.class);
    }

    private static SmtpLine line(int port) throws MessagingException {
        return SmtpLine.open(PracticeSettings.of(port), null, null, new InternetAddress("charter@portal.example"));
    }

    private static ClaimedLetter letter(String address, String subject, String text) {
        return new ClaimedLetter(1L, NOON, "name", address, subject, text);
    }
}

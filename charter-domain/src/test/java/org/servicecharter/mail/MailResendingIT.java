package org.servicecharter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Emil;
import org.servicecharter.audit.AuditQueries;

/** What an administrator sees of letters and does with them. */
@ExtendWith(ArquillianExtension.class)
class MailResendingIT {

    @Inject
    private OutboxSituation situation;

    @Inject
    private Postman postman;

    @Inject
    private MailQueries queries;

    @Inject
    private MailResending resending;

    @Inject
    private AuditQueries audit;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @Inject
    private Emil emil;

    @AfterEach
    void noMailServer() {
        PracticeServer.none();
    }

    @Test
    void aLetterIsSentOnceMoreAsItsOwnCopyAndTheTrailSaysWho() throws Exception {
        try (ScriptedServer server = ScriptedServer.thatTakesAll()) {
            situation.put("again@example.org", null);
            MailRow sent = delivered(server, "again@example.org");

            adam.does(() -> resending.sendAgain(Map.of(sent.id(), sent.revision())));
            delivered(server, "again@example.org");

            assertThat(server.letters.stream()
                            .filter(letter -> letter.contains("To: again@example.org"))
                            .map(letter -> letter.replaceAll("(?s).*(Message-ID: \\S+).*", "$1")))
                    .hasSize(2)
                    .containsOnly(server.letters.stream()
                            .filter(letter -> letter.contains("To: again@example.org"))
                            .findFirst()
                            .orElseThrow()
                            .replaceAll("(?s).*(Message-ID: \\S+).*", "$1"));
            assertThat(aude.get(() -> audit.page("again@example.org", 0, 10)))
                    .extracting("who", "act", "about")
                    .containsExactly(tuple("adam", "mail.sentAgain", "emil"));
        }
    }

    @Test
    void aSecondClickOnWhatWasSeenBeforeSendsNothing() throws Exception {
        situation.put("twice@example.org", null);
        MailRow seen = situation.found("twice@example.org").get(0);
        adam.does(() -> resending.sendAgain(Map.of(seen.id(), seen.revision())));

        assertThatThrownBy(() -> adam.does(() -> resending.sendAgain(Map.of(seen.id(), seen.revision()))))
                .isInstanceOf(MailChangedMeanwhile.class);
    }

    @Test
    void severalAreSentAgainOrNone() throws Exception {
        try (ScriptedServer server = ScriptedServer.thatTakesAll()) {
            situation.put("bulk1@example.org", null);
            situation.putWithLink(
                    "bulk2@example.org",
                    "https://p.example/?key=k",
                    Instant.now().plusSeconds(600));
            MailRow plain = delivered(server, "bulk1@example.org");
            MailRow withLink = delivered(server, "bulk2@example.org");

            assertThat(plain.again()).isTrue();
            assertThat(withLink.again()).as("its link was forgotten").isFalse();
            assertThatThrownBy(() -> adam.does(() -> resending.sendAgain(
                            Map.of(plain.id(), plain.revision(), withLink.id(), withLink.revision()))))
                    .isInstanceOf(MailNotSentAgain.class);
            assertThat(situation.states("bulk")).containsExactly(MailState.SENT);
        }
    }

    @Test
    void lettersAreFoundByRecipientAndStateAndNeverShowALink() throws Exception {
        situation.putWithLink(
                "hidden@example.org", "https://p.example/?key=k", Instant.now().plusSeconds(600));
        MailRow row = situation.found("HIDDEN@").get(0);

        assertThat(adam.get(() -> queries.count(new MailSearch("hidden@example.org", MailState.WAITING))))
                .isOne();
        assertThat(adam.get(() -> queries.count(new MailSearch("hidden@example.org", MailState.SENT))))
                .isZero();
        assertThat(adam.get(() -> queries.count(new MailSearch("hidden_example.org", null))))
                .as("an underscore is none for any letter")
                .isZero();
        MailText letter = adam.get(() -> queries.letter(row.id()));
        assertThat(letter.text()).isEqualTo("Come: " + OutgoingMail.HIDDEN);
        assertThat(letter.linkHidden()).isTrue();
        assertThatThrownBy(() -> adam.get(() -> queries.letter(-1))).isInstanceOf(MailNotFound.class);
    }

    @Test
    void nobodyElseReadsOrSends() {
        assertThatThrownBy(() -> emil.get(() -> queries.page(new MailSearch("", null), 0, 1)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> aude.get(() -> queries.letter(1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> emil.does(() -> resending.sendAgain(Map.of(1L, 1L))))
                .isInstanceOf(EJBAccessException.class);
    }

    private MailRow delivered(ScriptedServer server, String address) throws Exception {
        PracticeServer.at(server.port());
        postman.deliver();
        PracticeServer.none();
        MailRow row = situation.settled(address).get(0);
        assertThat(row.state()).isEqualTo(MailState.SENT);
        return row;
    }
}

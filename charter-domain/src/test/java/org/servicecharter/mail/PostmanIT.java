package org.servicecharter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.MovedClock;

/** Real letters to a real mail server, and to one that is down, slow or refuses. The portal's own timer is at it, too. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("Design 15: a letter leaves once, whatever happens to the mail server")
class PostmanIT {

    private static final String LINK = "https://portal.example/invitation?key=only-for-you";

    @Inject
    private OutboxSituation situation;

    @Inject
    private Postman postman;

    @Inject
    private MailClaims claims;

    @Inject
    private MovedClock clock;

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void aMailServerThatNobodyKnowsYet() {
        greenMail.start();
    }

    @AfterEach
    void noMailServer() {
        PracticeServer.none();
        greenMail.stop();
    }

    @Test
    void aLetterIsSentOnceWithItsLinkWhichIsForgottenThen() throws Exception {
        situation.putWithLink("once@example.org", LINK, Instant.now().plusSeconds(600));
        assertThat(situation.stored("once@example.org")).doesNotContain("only-for-you");

        deliverTo(greenMail.getSmtp().getPort());
        deliverTo(greenMail.getSmtp().getPort());

        assertThat(situation.states("once@example.org")).containsExactly(MailState.SENT);
        assertThat(received("once@example.org")).singleElement().satisfies(message -> {
            assertThat(GreenMailUtil.getBody(message)).contains(LINK);
            assertThat(message.getHeader("Message-ID")[0]).endsWith("@portal.example>");
        });
        assertThat(situation.stored("once@example.org"))
                .doesNotContain("only-for-you")
                .endsWith("|null");
    }

    @Test
    void whatIsUndoneSendsNoLetter() throws Exception {
        assertThatThrownBy(() -> situation.putAndFail("undone@example.org")).isInstanceOf(RuntimeException.class);

        assertThat(situation.found("undone@example.org")).isEmpty();
    }

    @Test
    void theSameLetterIsPutOnce() throws Exception {
        assertThat(situation.put("same@example.org", "same/1")).isTrue();
        assertThat(situation.put("same@example.org", "same/1")).isFalse();
        assertThat(situation.put("same@example.org", "same/2")).isTrue();

        assertThat(situation.found("same@example.org")).hasSize(2);
    }

    @Test
    void ofTwoWhoPutTheSameLetterAtOnceOneStands() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> puts = List.of(
                    () -> situation.put("race@example.org", "race"),
                    () -> situation.put("race@example.org", "race"),
                    () -> situation.put("race@example.org", "race"),
                    () -> situation.put("race@example.org", "race"));
            threads.invokeAll(puts);
        } finally {
            threads.shutdown();
        }
        assertThat(situation.found("race@example.org")).hasSize(1);
    }

    @Test
    void whileNoServerIsSetLettersAreKept() throws Exception {
        situation.put("kept@example.org", null);

        assertThat(postman.deliver()).isTrue();

        assertThat(situation.found("kept@example.org"))
                .extracting(MailRow::state, MailRow::tries)
                .containsExactly(tuple(MailState.WAITING, 0));
    }

    @Test
    void afterAnHourWithoutTheServerAllAreSentOnceAndNoTryWasCounted() throws Exception {
        List<String> addresses = addresses("hour");
        addresses.forEach(address -> situation.put(address, null));
        int port = greenMail.getSmtp().getPort();
        greenMail.stop();
        for (int minutes = 0; minutes < 60; minutes += 10) {
            clock.later(Duration.ofMinutes(minutes), () -> deliverTo(port));
        }
        assertThat(situation.settled("hour"))
                .allSatisfy(row -> assertThat(row.tries()).isZero())
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(MailState.WAITING))
                .allSatisfy(row -> assertThat(row.answer()).isNotBlank());

        greenMail.start();
        clock.later(Duration.ofHours(1), () -> deliverTo(greenMail.getSmtp().getPort()));

        assertThat(situation.states("hour")).containsExactly(MailState.SENT);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(received(address)).hasSize(1));
    }

    @Test
    void aServerThatRefusesHalfGetsTheOtherHalfOnceAndWhatItWantsLaterLater() throws Exception {
        try (ScriptedServer server = new ScriptedServer(PostmanIT::refuseHalf, "250 taken")) {
            List<String> addresses = addresses("half");
            addresses.forEach(address -> situation.put(address, null));

            deliverTo(server.port());

            assertThat(situation.settled("half")).allSatisfy(row -> assertThat(row.state())
                    .isEqualTo(
                            switch (Integer.parseInt(row.address().replaceAll("\\D", "")) % 4) {
                                case 0 -> MailState.FAILED;
                                case 1 -> MailState.WAITING;
                                default -> MailState.SENT;
                            }));
            assertThat(situation.settled("half0@").get(0).answer()).isEqualTo("550 5.1.1 nobody here");
        }
        clock.later(Duration.ofMinutes(2), () -> deliverTo(greenMail.getSmtp().getPort()));

        assertThat(situation.settled("half"))
                .filteredOn(row -> row.state() != MailState.FAILED)
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(MailState.SENT));
        assertThat(received("half0@example.org")).isEmpty();
        assertThat(received("half1@example.org")).hasSize(1);
        assertThat(received("half2@example.org"))
                .as("taken by the first server")
                .isEmpty();
    }

    @Test
    void postmenWhoAreAtItAtOnceSendEachLetterOnce() throws Exception {
        List<String> addresses = addresses("crowd");
        addresses.forEach(address -> situation.put(address, null));
        PracticeServer.at(greenMail.getSmtp().getPort());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> delivers = postman::deliver;
            for (Future<Boolean> each : threads.invokeAll(List.of(delivers, delivers, delivers, delivers))) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(situation.states("crowd")).containsExactly(MailState.SENT);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(received(address)).hasSize(1));
    }

    @Test
    void aClaimThatNobodyFinishedMayHaveBeenSentAndIsNotSentAgainByItself() throws Exception {
        situation.put("gone@example.org", null);
        List<ClaimedLetter> claimed = new ArrayList<>();
        for (var next = claims.next(); next.isPresent(); next = claims.next()) {
            claimed.add(next.get()); // the node dies with them
        }
        assertThat(claimed).extracting(ClaimedLetter::address).contains("gone@example.org");

        clock.later(
                OutgoingMail.CLAIM.plusMinutes(1),
                () -> deliverTo(greenMail.getSmtp().getPort()));

        assertThat(situation.states("gone@example.org")).containsExactly(MailState.UNSURE);
        assertThat(received("gone@example.org")).isEmpty();
    }

    @Test
    void aLetterThatNobodyExpectsAnyMoreIsNotSent() throws Exception {
        situation.put("old@example.org", null);
        situation.putWithLink("dead@example.org", LINK, Instant.now().plusSeconds(60));

        clock.later(Duration.ofHours(1), () -> deliverTo(greenMail.getSmtp().getPort()));

        assertThat(situation.states("dead@example.org")).containsExactly(MailState.FAILED);
        assertThat(situation.states("old@example.org")).containsExactly(MailState.SENT);
        assertThat(received("dead@example.org")).isEmpty();
    }

    @Test
    void aServerThatSaysNothingHoldsUpNobodyWhoPutsALetter() throws Exception {
        try (ScriptedServer server = new ScriptedServer(recipient -> "250 ok", ScriptedServer.SILENCE)) {
            situation.put("slow1@example.org", null);
            PracticeServer.at(server.port());
            ExecutorService thread = Executors.newSingleThreadExecutor();
            Future<Boolean> delivery = thread.submit(postman::deliver);
            while (server.letters.isEmpty() && !delivery.isDone()) {
                Thread.onSpinWait();
            }
            situation.put("slow2@example.org", null);
            assertThat(delivery.isDone()).as("the other letter has gone").isFalse();

            assertThat(delivery.get()).as("the line is dead").isFalse();
            thread.shutdown();
            PracticeServer.none();
            assertThat(situation.states("slow1@example.org")).containsExactly(MailState.UNSURE);
        }
    }

    private void deliverTo(int port) {
        PracticeServer.at(port);
        postman.deliver();
        PracticeServer.none();
    }

    private static String refuseHalf(String recipient) {
        String digits = recipient.replaceAll("\\D", "");
        return switch (digits.isEmpty() ? 3 : Integer.parseInt(digits) % 4) {
            case 0 -> "550 5.1.1 nobody here";
            case 1 -> "450 4.2.0 come back later";
            default -> "250 ok";
        };
    }

    private static List<String> addresses(String who) {
        return IntStream.range(0, 12).mapToObj(i -> who + i + "@example.org").toList();
    }

    private List<MimeMessage> received(String address) {
        return Arrays.stream(greenMail.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).equals(address))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

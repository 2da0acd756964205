package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.servicecharter.access.Newcomer.PASSWORD;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.MovedClock;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.MailState;
import org.servicecharter.mail.OutboxSituation;

@ExtendWith(ArquillianExtension.class)
class ForgottenPasswordIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NEW_PASSWORD = "marble lantern violet";

    @Inject
    private Newcomer newcomer;

    @Inject
    private ForgottenPassword forgotten;

    @Inject
    private AcceptInvitation accept;

    @Inject
    private RememberedDevices devices;

    @Inject
    private SignIn signIn;

    @Inject
    private OutboxSituation letters;

    @Inject
    private MovedClock clock;

    @Test
    void theLinkInTheLetterGivesANewPasswordOnceAndEndsRememberedDevices() throws Exception {
        newcomer.withAccount("fog1");
        String device = devices.remember("fog1", RememberedDevice.CHOSEN);
        forgotten.ask("FOG1@example.org");
        String secret = secretIn(waiting("fog1").get(0));

        accept.choosePassword(secret, NEW_PASSWORD);

        assertThat(signIn.withPassword("fog1", NEW_PASSWORD)).isPresent();
        assertThat(signIn.withPassword("fog1", PASSWORD)).isEmpty();
        assertThat(devices.recognise(device)).isEmpty();
        assertThat(catchThrowable(() -> accept.open(secret))).isInstanceOf(InvitationNotUsable.class);
    }

    @Test
    void theLinkWorksForAnHour() throws Exception {
        newcomer.withAccount("fog2");
        forgotten.ask("fog2");
        String secret = secretIn(waiting("fog2").get(0));

        clock.later(ForgottenPassword.LIFE.minusMinutes(1), () -> accept.open(secret));
        clock.later(ForgottenPassword.LIFE, () -> assertThat(catchThrowable(() -> accept.open(secret)))
                .isInstanceOf(InvitationNotUsable.class));
    }

    @Test
    void whoAsksAgainAtOnceGetsNoSecondLetterAndTheFirstLinkStaysGood() throws Exception {
        newcomer.withAccount("fog3");
        clock.later(untilTheNextPace(), () -> {
            forgotten.ask("fog3");
            String secret = secretIn(waiting("fog3").get(0));
            forgotten.ask("fog3");
            newcomer.withAccount("fog4");
            forgotten.ask("fog4");
            waiting("fog4"); // by now the second question of fog3 was looked at

            assertThat(waiting("fog3")).hasSize(1);
            assertThat(accept.open(secret).code()).isEqualTo("fog3");
        });
    }

    @Test
    void nobodyElseGetsALetter() throws Exception {
        newcomer.employed("fog5"); // without an account
        newcomer.withAccount("fog6");
        newcomer.leaves("fog6");
        newcomer.withAccount("fog7");
        forgotten.ask("fog5");
        forgotten.ask("fog6");
        forgotten.ask("fog-nobody");
        forgotten.ask("fog7");
        waiting("fog7");

        assertThat(written("fog5")).isEmpty();
        assertThat(written("fog6")).isEmpty();
    }

    @Test
    void aNewInvitationTakesItsPlace() throws Exception {
        newcomer.withAccount("fog8");
        forgotten.ask("fog8");
        waiting("fog8");
        newcomer.invited("fog8");

        assertThat(written("fog8")).extracting(MailRow::state).containsExactly(MailState.WITHDRAWN);
    }

    /** Letters about a new password, as soon as there is one. */
    private List<MailRow> waiting(String person) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        List<MailRow> found = written(person);
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            found = written(person);
        }
        assertThat(found).as("a letter to " + person).isNotEmpty();
        return found;
    }

    private List<MailRow> written(String person) throws Exception {
        return letters.found(person + "@example.org").stream()
                .filter(row -> row.kind().equals(ForgottenPassword.LETTER))
                .toList();
    }

    private String secretIn(MailRow row) {
        String link = letters.linkIn(row.id());
        return link.substring(link.indexOf("?key=") + "?key=".length());
    }

    /** So that two questions fall into the same ten minutes. */
    private static Duration untilTheNextPace() {
        long pace = ForgottenPassword.PACE.toSeconds();
        return Duration.ofSeconds(pace - Instant.now().getEpochSecond() % pace);
    }
}

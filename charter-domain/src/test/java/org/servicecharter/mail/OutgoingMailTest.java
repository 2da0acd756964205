package org.servicecharter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.mail.SmtpAnswer.Meaning;

class OutgoingMailTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String LINK = "https://portal.example/invitation?key=secret";

    @Test
    void eachPauseIsTwiceAsLongAsTheOneBeforeUpToSixHours() {
        OutgoingMail mail = mail();
        Duration expected = Duration.ofMinutes(1);
        for (int tries = 1; tries < OutgoingMail.MOST_TRIES; tries++) {
            answered(mail, Meaning.LATER, NOON);
            assertThat(mail.row(NOON).nextTry()).isEqualTo(NOON.plus(expected));
            expected = expected.multipliedBy(2).compareTo(OutgoingMail.LONGEST_PAUSE) < 0
                    ? expected.multipliedBy(2)
                    : OutgoingMail.LONGEST_PAUSE;
        }
        assertThat(expected).isEqualTo(OutgoingMail.LONGEST_PAUSE);
        answered(mail, Meaning.LATER, NOON);
        assertThat(mail.getState()).as("after the last try").isEqualTo(MailState.FAILED);
    }

    @ParameterizedTest
    @EnumSource(Meaning.class)
    void whatItSaidIsKept(Meaning meaning) {
        OutgoingMail mail = mail();
        answered(mail, meaning, NOON);
        assertThat(mail.row(NOON).answer()).isEqualTo("said so");
        assertThat(mail.getState())
                .isEqualTo(
                        switch (meaning) {
                            case ACCEPTED -> MailState.SENT;
                            case LATER -> MailState.WAITING;
                            case REFUSED -> MailState.FAILED;
                            case UNKNOWN -> MailState.UNSURE;
                        });
    }

    @Test
    void anAnswerToAClaimThatIsOverChangesNothing() {
        OutgoingMail mail = mail();
        mail.claim(NOON);
        ClaimedLetter first = mail.claimed(null);
        mail.loseSight();
        mail.sendAgain(NOON.plusSeconds(1));
        mail.settle(first.claimedAt(), new SmtpAnswer(Meaning.REFUSED, "too late"), NOON.plusSeconds(2));

        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        assertThat(mail.row(NOON).answer()).isNull();
    }

    @Test
    void anAnswerThatComesLateTellsWhatBecameOfAClaimGivenUp() {
        OutgoingMail mail = mail();
        mail.claim(NOON);
        mail.loseSight();
        mail.settle(mail.claimed(null).claimedAt(), new SmtpAnswer(Meaning.ACCEPTED, ""), NOON);

        assertThat(mail.getState()).isEqualTo(MailState.SENT);
    }

    @Test
    void aLinkIsNeverInTheTextAndForgottenOnceSent() {
        OutgoingMail mail = new OutgoingMail(
                letter("Come in: " + LINK + " now").withLink(LINK, NOON.plusSeconds(60)), "name", "sealed", NOON);
        assertThat(mail.text(NOON).text())
                .isEqualTo("Come in: " + OutgoingMail.HIDDEN + " now")
                .doesNotContain("secret");
        assertThat(mail.maySendAgain(NOON)).isTrue();
        assertThat(mail.maySendAgain(NOON.plusSeconds(60)))
                .as("the link opens nothing any more")
                .isFalse();

        mail.claim(NOON);
        assertThat(mail.claimed(LINK).text()).isEqualTo("Come in: " + LINK + " now");
        mail.settle(mail.claimed(LINK).claimedAt(), new SmtpAnswer(Meaning.ACCEPTED, ""), NOON);

        assertThat(mail.getSealedLink()).isNull();
        assertThat(mail.maySendAgain(NOON)).isFalse();
    }

    @Test
    void whatWaitsToBeSentAgainDoesNotSayWhyItFailedBefore() {
        OutgoingMail mail = mail();
        answered(mail, Meaning.REFUSED, NOON);
        mail.sendAgain(NOON);
        assertThat(mail.row(NOON).answer()).isNull();
    }

    /** However servers answer and nodes die: nothing is sent a second time unless a person said so. */
    @Test
    void nothingIsTakenTwiceUnlessAPersonSaidSo() {
        Random random = new Random(52);
        for (int run = 0; run < 2_000; run++) {
            OutgoingMail mail = mail();
            int perhapsTaken = 0;
            int wanted = 1;
            for (int step = 0; step < 20; step++) {
                if (mail.getState() == MailState.WAITING) {
                    mail.claim(NOON);
                    Meaning meaning = Meaning.values()[random.nextInt(Meaning.values().length)];
                    perhapsTaken += meaning == Meaning.ACCEPTED || meaning == Meaning.UNKNOWN ? 1 : 0;
                    if (random.nextInt(5) > 0) {
                        mail.settle(mail.claimed(null).claimedAt(), new SmtpAnswer(meaning, ""), NOON);
                    }
                } else if (mail.getState() == MailState.SENDING) {
                    mail.loseSight();
                } else if (random.nextInt(3) == 0 && mail.maySendAgain(NOON)) {
                    mail.sendAgain(NOON);
                    wanted++;
                }
                assertThat(perhapsTaken).isLessThanOrEqualTo(wanted);
            }
        }
    }

    private static void answered(OutgoingMail mail, Meaning meaning, Instant now) {
        mail.claim(now);
        mail.settle(mail.claimed(null).claimedAt(), new SmtpAnswer(meaning, "said\r\n so"), now);
    }

    private static OutgoingMail mail() {
        return new OutgoingMail(letter("text"), "name", null, NOON);
    }

    private static Letter letter(String text) {
        return new Letter("kind", "emil", "emil@example.org", "Subject", text, null, null, null);
    }
}

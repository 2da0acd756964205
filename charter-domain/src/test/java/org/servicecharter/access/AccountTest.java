package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private Account account;

    @BeforeEach
    void newAccount() {
        account = new Account("4711", "hash", NOON);
    }

    @Test
    void fourWrongPasswordsLockNothing() {
        fail(4, NOON);

        assertThat(account.isLocked(NOON)).isFalse();
    }

    @ParameterizedTest(name = "{0} wrong passwords in a row: a pause of {1} minutes")
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "10, 32", "11, 60", "12, 60", "100, 60"})
    void thePauseGrowsUpToAnHour(int failures, int minutes) {
        Instant last = failPatiently(failures);

        assertThat(account.getLockedUntil()).isEqualTo(last.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void thePauseEndsByItself() {
        fail(5, NOON);

        assertThat(account.isLocked(NOON.plusSeconds(59))).isTrue();
        assertThat(account.isLocked(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void triesDuringAPauseLengthenNothing() {
        fail(5, NOON);
        Instant until = account.getLockedUntil();

        fail(100, NOON.plusSeconds(30));

        assertThat(account.getLockedUntil()).isEqualTo(until);
        account.failed(until);
        assertThat(account.getLockedUntil()).isEqualTo(until.plus(Duration.ofMinutes(2)));
    }

    @Test
    void theRightPasswordEndsTheCount() {
        fail(4, NOON);
        account.succeeded();
        fail(4, NOON);

        assertThat(account.isLocked(NOON)).isFalse();
    }

    @Test
    void aNewPasswordEndsThePause() {
        fail(5, NOON);

        account.choosePassword("other", NOON.plusSeconds(1));

        assertThat(account.isLocked(NOON.plusSeconds(1))).isFalse();
        assertThat(account.getPasswordSetAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void theSamePasswordAtAHigherCostIsNoNewPassword() {
        account.strengthen("dearer");

        assertThat(account.getPasswordHash()).isEqualTo("dearer");
        assertThat(account.getPasswordSetAt()).isEqualTo(NOON);
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.failed(at);
        }
    }

    /** Waits each pause out. @return the moment of the last failure */
    private Instant failPatiently(int times) {
        Instant at = NOON;
        for (int i = 0; i < times; i++) {
            at = account.getLockedUntil() == null ? NOON : account.getLockedUntil();
            account.failed(at);
        }
        return at;
    }
}

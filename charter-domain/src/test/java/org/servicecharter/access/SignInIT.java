package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.access.Newcomer.PASSWORD;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.MovedClock;
import org.servicecharter.organisation.Role;

@ExtendWith(ArquillianExtension.class)
class SignInIT {

    @Inject
    private Newcomer newcomer;

    @Inject
    private Clock clock;

    @Inject
    private MovedClock moved;

    @Inject
    private SignIn signIn;

    @Inject
    private Accounts accounts;

    @Inject
    private Standings standings;

    @Test
    void aStaffNumberOrAMailAddressInAnyCaseWillDo() throws Exception {
        newcomer.withAccount("In1", Role.AUTHOR);

        assertThat(signIn.withPassword("In1", PASSWORD))
                .hasValueSatisfying(in -> assertThat(in.roles()).containsExactlyInAnyOrder("EMPLOYEE", "AUTHOR"));
        assertThat(signIn.withPassword(" in1 ", PASSWORD)).isPresent();
        assertThat(signIn.withPassword("IN1@Example.org", PASSWORD)).isPresent();
    }

    @Test
    void allWhoAreRefusedGetTheSameAnswer() throws Exception {
        newcomer.withAccount("in2");
        newcomer.employed("in3-without-account");
        newcomer.withAccount("in4-left");
        newcomer.leaves("in4-left");

        assertThat(signIn.withPassword("in2", "another password")).isEmpty();
        assertThat(signIn.withPassword("in2", "")).isEmpty();
        assertThat(signIn.withPassword("in2", "x".repeat(100_000))).isEmpty();
        assertThat(signIn.withPassword("in3-without-account", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword("in4-left", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword("in5-nobody", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword("%", PASSWORD)).isEmpty();
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() throws Exception {
        newcomer.withAccount("in6");
        for (int i = 0; i < 5; i++) {
            signIn.withPassword("in6", "wrong " + i);
        }

        assertThat(signIn.withPassword("in6", PASSWORD)).isEmpty();
        assertThat(accounts.find("in6").orElseThrow().getLockedUntil()).isNotNull();
    }

    @Test
    void theRightPasswordEndsTheCountOfWrongOnes() throws Exception {
        newcomer.withAccount("in7");
        for (int i = 0; i < 12; i++) {
            if (i % 4 == 3) {
                assertThat(signIn.withPassword("in7", PASSWORD)).isPresent();
            } else {
                signIn.withPassword("in7", "wrong");
            }
        }

        assertThat(accounts.find("in7").orElseThrow().getLockedUntil()).isNull();
    }

    @Test
    void manyGuessesAtOnceAreCountedOneByOne() throws Exception {
        newcomer.withAccount("in8");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Optional<Standing>>> guesses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            guesses.add(() -> signIn.withPassword("in8", "wrong"));
        }
        for (Future<Optional<Standing>> guess : pool.invokeAll(guesses)) {
            assertThat(guess.get()).isEmpty();
        }
        pool.shutdown();

        assertThat(signIn.withPassword("in8", PASSWORD)).isEmpty();
    }

    @Test
    void aLeaverLosesAllRightsWhileSignedIn() throws Exception {
        newcomer.withAccount("in9", Role.AUTHOR);
        assertThat(standings.find("in9")).isPresent();

        newcomer.leaves("in9");

        assertThat(standings.find("in9")).isEmpty();
    }

    @Test
    void aNewPasswordEndsSessionsBegunBefore() throws Exception {
        newcomer.withAccount("in10");
        Instant before = clock.instant();
        assertThat(standings.find("in10").orElseThrow().covers(before)).isTrue();

        newcomer.invited("in10");
        assertThat(standings.find("in10").orElseThrow().covers(before)).isTrue();
        moved.later(Duration.ofSeconds(1), () -> acceptAgain("in10"));

        assertThat(standings.find("in10").orElseThrow().covers(before)).isFalse();
        assertThat(signIn.withPassword("in10", PASSWORD)).isEmpty();
        assertThat(signIn.withPassword("in10", "another orbit lamp")).isPresent();
    }

    @Inject
    private AcceptInvitation accept;

    private void acceptAgain(String code) throws Exception {
        accept.choosePassword(newcomer.invited(code), "another orbit lamp");
    }
}

package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.storage.OwnerOfTables;

/** What comes between those who ask, those who sign, and the database. */
@ExtendWith(ArquillianExtension.class)
class SigningFaultIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries queries;

    @Inject
    private EvidenceLog log;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    /** The leaf's row is the one that the database has no room for; it is written last, when the transaction commits. */
    @Test
    @DisplayName("SO-05: a database that takes no more writes keeps nothing half, and the next try works")
    void whatCannotBeWrittenIsNotRecorded() throws Exception {
        String code = situation.published("No room left");
        Signature mias = mia.get(() -> ticked(opening.open(code)));
        Signature emils = emil.get(() -> ticked(opening.open(code)));
        String before = mia.get(() -> signing.sign(mias));
        assertThat(log.awaitProof(before, Duration.ofSeconds(10))).isPresent(); // nothing waits for a number
        owner.does("alter table log_pending add constraint no_room_left check (id < 0)");
        try {
            assertThatThrownBy(() -> emil.does(() -> signing.sign(emils)))
                    .isInstanceOf(EJBException.class)
                    .rootCause()
                    .message()
                    .containsIgnoringCase("no_room_left");
            assertThat(situation.records(code)).hasSize(1);
            assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.OPENED);
            assertThat(emil.get(queries::waiting))
                    .extracting(WaitingRow::charterCode)
                    .contains(code);
        } finally {
            owner.does("alter table log_pending drop constraint no_room_left");
        }

        String after = emil.get(() -> signing.sign(emils));

        assertThat(log.awaitProof(after, Duration.ofSeconds(10))).isPresent();
        assertThat(situation.records(code)).hasSize(2);
    }

    @Test
    void twoChartersPutInForceAtTheSameMomentBothAskEverybody() throws Exception {
        String one = ready("At the same moment");
        String other = ready("At that moment too");

        List<Boolean> done = atOnce(publishing(one), publishing(other));

        assertThat(done).containsOnly(true);
        assertThat(mia.get(queries::waiting))
                .extracting(WaitingRow::charterCode)
                .contains(one, other);
    }

    @Test
    void oneVersionPutInForceTwiceAtTheSameMomentAsksOnce() throws Exception {
        String code = ready("Twice at the same moment");

        List<Boolean> done = atOnce(publishing(code), publishing(code));

        assertThat(done).containsOnlyOnce(true);
        assertThat(crowd.campaigns(code)).isOne();
        assertThat(mia.get(queries::waiting))
                .extracting(WaitingRow::charterCode)
                .containsOnlyOnce(code);
    }

    private String ready(String title) throws Exception {
        String code = journey.readyDraft(title);
        journey.submit(code);
        return code;
    }

    private Callable<Boolean> publishing(String code) {
        return () -> {
            journey.publish(code, null, null);
            return true;
        };
    }

    private static Signature ticked(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, true);
    }

    /** @return false for what was refused */
    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(List.of(one, other))) {
                try {
                    done.add(each.get());
                } catch (ExecutionException refused) {
                    done.add(false);
                }
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}

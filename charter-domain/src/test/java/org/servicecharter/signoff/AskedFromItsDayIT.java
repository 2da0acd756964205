package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.signoff.CharterSigningIT.signature;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.charter.ComingIntoForce;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;

@ExtendWith(ArquillianExtension.class)
class AskedFromItsDayIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries queries;

    @Inject
    private ComingIntoForce comingIntoForce;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName("SO-09: people sign the version in force; the next is asked for from its day, with as many days")
    void theNextVersionIsAskedForFromItsDay() throws Exception {
        String code = situation.published("Signed before its successor comes");
        sign(mia, code);
        LocalDate day = organisation.today().plusDays(10);
        situation.publishNext(code, ChangeKind.MATERIAL, day);

        assertThat(waiting(mia, code)).isEmpty();
        assertThat(waiting(emil, code)).extracting(WaitingRow::version).containsExactly(1);
        sign(emil, code);
        assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.ACKNOWLEDGED);

        clock.later(Duration.ofDays(10), () -> {
            comingIntoForce.arrive(code);
            assertThat(waiting(mia, code)).singleElement().satisfies(row -> {
                assertThat(row.version()).isEqualTo(2);
                assertThat(row.reason()).isEqualTo(AskedBecause.NEW_VERSION);
                assertThat(row.dueOn()).isEqualTo(day.plusDays(14));
                assertThat(row.overdue()).isFalse();
            });
            assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.NEEDS_RENEWAL);
            sign(emil, code);
            assertThat(waiting(emil, code)).isEmpty();
        });
        assertThat(situation.records(code))
                .extracting(Acknowledgement::getVersionNumber)
                .containsExactly(1, 1, 2);
    }

    private List<WaitingRow> waiting(Caller caller, String charter) throws Exception {
        return caller.get(queries::waiting).stream()
                .filter(row -> row.charterCode().equals(charter))
                .toList();
    }

    private void sign(Caller caller, String charter) throws Exception {
        SigningCopy copy = caller.get(() -> opening.open(charter));
        caller.get(() -> signing.sign(signature(copy, true, false)));
    }
}

package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.access.Accounts;
import org.servicecharter.access.Newcomer;
import org.servicecharter.access.again.PasswordNotRight;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptVerification;
import org.servicecharter.signoff.rule.SigningRules;

/** The password once more before signing. Emil has one here, Mia has not. */
@ExtendWith(ArquillianExtension.class)
class PasswordBeforeSigningIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private Newcomer newcomer;

    @Inject
    private Accounts accounts;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SigningRules rules;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private EvidenceLog log;

    @Inject
    private MovedClock clock;

    @Inject
    private Adam adam;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    @BeforeEach
    void emilHasAPassword() throws Exception {
        situation.aTeam();
        newcomer.chooses("emil");
    }

    @AfterEach
    void nobodyIsAskedForIt() throws Exception {
        adam.does(() -> rules.askPassword(false));
    }

    @Test
    @DisplayName("Ruiz: the password typed again stands in the record with its moment, and the receipt holds")
    void thePasswordAgainIsInTheRecord() throws Exception {
        String code = situation.published("With the password again");
        SigningCopy copy = emil.get(() -> opening.open(code));
        assertThat(emil.get(signing::passwordWish)).isEqualTo(PasswordWish.OPTIONAL);

        String record = emil.get(() -> signing.sign(signature(copy), Newcomer.PASSWORD, false));

        var fields = situation.records(code).get(0).getRecord();
        assertThat(fields.value("auth_method")).contains("OWN_SESSION_PASSWORD_AGAIN");
        assertThat(fields.value("evidence_grade")).contains("A");
        assertThat(fields.value("reauth_at").orElseThrow())
                .isBetween(
                        fields.value("opened_at").orElseThrow(),
                        fields.value("acted_at").orElseThrow());
        String file = emil.get(() -> receipts.file(record));
        assertThat(new ReceiptVerification(log.verifierKey()).of(file).verdict())
                .isEqualTo(Finding.Verdict.OK);
    }

    @Test
    void aWrongPasswordRecordsNothingAndCountsForTheLockOut() throws Exception {
        String code = situation.published("Mistyped");
        SigningCopy copy = emil.get(() -> opening.open(code));
        for (int tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> emil.get(() -> signing.sign(signature(copy), "not it, sorry", false)))
                    .isInstanceOf(PasswordNotRight.class);
        }
        assertThat(accounts.find("emil").orElseThrow().getLockedUntil()).isNotNull();
        assertThatThrownBy(() -> emil.get(() -> signing.sign(signature(copy), Newcomer.PASSWORD, false)))
                .isInstanceOf(PasswordNotRight.class);
        assertThat(situation.records(code)).isEmpty();
        assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.OPENED);

        clock.later(
                Duration.ofSeconds(61), () -> emil.get(() -> signing.sign(signature(copy), Newcomer.PASSWORD, false)));
        assertThat(situation.records(code)).hasSize(1);
    }

    @Test
    void whereTheOrganisationAsksForItWhoeverHasOneTypesIt() throws Exception {
        String code = situation.published("Asked for the password");
        SigningCopy his = emil.get(() -> opening.open(code));
        SigningCopy hers = mia.get(() -> opening.open(code));
        adam.does(() -> rules.askPassword(true));

        assertThat(emil.get(signing::passwordWish)).isEqualTo(PasswordWish.ASKED);
        assertThatThrownBy(() -> emil.get(() -> signing.sign(signature(his)))).isInstanceOf(PasswordMissing.class);
        assertThat(situation.records(code)).isEmpty();
        assertThat(mia.get(signing::passwordWish)).isEqualTo(PasswordWish.NONE);
        mia.get(() -> signing.sign(signature(hers)));
        emil.get(() -> signing.sign(signature(his), Newcomer.PASSWORD, false));

        assertThat(situation.fields(code, "evidence_grade")).containsExactly("B", "A");
    }

    @Test
    @DisplayName("SO-18: that somebody helped with the device is noted, and nothing more is asked for")
    void helpWithTheDeviceIsNoted() throws Exception {
        String code = situation.published("With help");
        SigningCopy copy = mia.get(() -> opening.open(code));
        mia.get(() -> signing.sign(signature(copy), null, true));

        assertThat(situation.fields(code, "helped")).containsExactly("WITH_DEVICE");
        assertThat(situation.fields(code, "evidence_grade")).containsExactly("B");
    }

    @Test
    @DisplayName("A clock that is set back between opening and signing changes no order")
    void nobodyActsBeforeTheyOpened() throws Exception {
        String code = situation.published("Clock set back");
        SigningCopy[] copy = new SigningCopy[1];
        clock.later(Duration.ofHours(2), () -> copy[0] = mia.get(() -> opening.open(code)));
        mia.get(() -> signing.sign(signature(copy[0])));

        assertThat(situation.fields(code, "acted_at")).isEqualTo(situation.fields(code, "opened_at"));
    }

    private static Signature signature(SigningCopy copy) {
        return CharterSigningIT.signature(copy, true, false);
    }
}

package org.servicecharter.signoff.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.access.kiosk.DeviceKeeping;
import org.servicecharter.access.kiosk.DeviceNotFound;
import org.servicecharter.access.kiosk.DeviceNotUsable;
import org.servicecharter.access.kiosk.KioskEntering;
import org.servicecharter.access.kiosk.KioskGuest;
import org.servicecharter.access.kiosk.KioskVisiting;
import org.servicecharter.access.kiosk.PinNotUsable;
import org.servicecharter.access.kiosk.PinStarting;
import org.servicecharter.access.kiosk.StartCode;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.signoff.CharterDeclining;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.DeclineReasonMissing;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.StatementNotTicked;
import org.servicecharter.signoff.grade.EvidenceGrade;
import org.servicecharter.signoff.grade.Reason;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptVerification;

/** Mia opens a tablet for her team; Ella and Emil have no computer of their own. */
@ExtendWith(ArquillianExtension.class)
class KioskSigningIT {

    private static final String PIN = "274058";
    private static final String OTHER = "618305";

    @Inject
    private SignoffSituation situation;

    @Inject
    private DeviceKeeping keeping;

    @Inject
    private PinStarting starting;

    @Inject
    private KioskEntering entering;

    @Inject
    private KioskVisiting visiting;

    @Inject
    private KioskSigning signing;

    @Inject
    private KioskReceipts receipts;

    @Inject
    private CharterOpening opening;

    @Inject
    private EvidenceLog log;

    @Inject
    private MovedClock clock;

    @Inject
    private Mia mia;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private String tablet;

    @BeforeEach
    void aTabletAndTwoPins() throws Exception {
        situation.aTeam();
        tablet = mia.get(() -> keeping.open("Tablet", "front-desk"));
        entering.choosePin(tablet, "ella", handedOut("ella"), PIN);
        entering.choosePin(tablet, "emil", handedOut("emil"), OTHER);
    }

    @Test
    @DisplayName("SO-17: number and PIN, one act, a receipt to take away, and the visit is over")
    void oneActForEachTimeThePinIsTyped() throws Exception {
        String code = situation.published("Signed on the tablet");
        String visit = entering.enter(tablet, " ella ", PIN).orElseThrow();
        assertThat(visiting.recognise(visit).map(guest -> guest.person().code()))
                .contains("ella");
        String record = ella.get(() -> signing.sign(ticked(opening.open(code)), visit, true));

        SaltedRecord said = situation.records(code).get(0).getRecord();
        assertThat(said.value("auth_method")).contains("KIOSK");
        assertThat(said.value("kiosk_device").orElseThrow()).startsWith("Tablet (");
        assertThat(said.value("pin_at")).isPresent();
        assertThat(said.value("helped")).isPresent();
        assertThat(said.value("evidence_grade")).contains("B");
        EvidenceGrade.Judged judged = EvidenceGrade.of(said);
        assertThat(judged.grade()).isEqualTo(EvidenceGrade.B);
        assertThat(judged.reasons()).containsExactly(Reason.OWN_PIN, Reason.SHARED_DEVICE, Reason.HELPED);
        assertThat(visiting.recognise(visit)).map(KioskGuest::done).contains(true);
        assertThatThrownBy(() -> ella.get(() -> signing.sign(ticked(opening.open(code)), visit, false)))
                .isInstanceOf(NotAtDevice.class);
        visiting.leave(visit);
        assertThat(visiting.recognise(visit)).isEmpty();
        assertThat(log.awaitProof(record, Duration.ofSeconds(10))).isPresent();
        String file = receipts.file(visit).orElseThrow();
        assertThat(new ReceiptVerification(log.verifierKey()).of(file).verdict())
                .isEqualTo(Finding.Verdict.OK);
        assertThat(receipts.file("no such visit")).isEmpty();
        clock.later(Duration.ofHours(2), () -> assertThat(receipts.file(visit)).isEmpty());
    }

    @Test
    @DisplayName("SO-14, SO-17: declining at a shared device is one act, too, and its record says where")
    void declinedAtTheDevice() throws Exception {
        String code = situation.published("Declined on the tablet");
        String visit = entering.enter(tablet, "ella", PIN).orElseThrow();
        ella.get(() -> opening.open(code));
        CharterDeclining.Decline unsaid = new CharterDeclining.Decline(code, 1, null, "");
        CharterDeclining.Decline given = new CharterDeclining.Decline(code, 1, DeclineReason.OTHER, "Not yet");
        assertThatThrownBy(() -> ella.get(() -> signing.decline(unsaid, visit, false)))
                .isInstanceOf(DeclineReasonMissing.class);
        assertThatThrownBy(() -> emil.get(() -> signing.decline(given, visit, false)))
                .isInstanceOf(NotAtDevice.class);
        assertThat(situation.records(code)).isEmpty();
        String record = ella.get(() -> signing.decline(given, visit, true));

        SaltedRecord said = situation.records(code).get(0).getRecord();
        assertThat(said.value("outcome")).contains("DECLINED");
        assertThat(said.value("act")).contains("CHOICE_AND_BUTTON");
        assertThat(said.value("auth_method")).contains("KIOSK");
        assertThat(said.value("kiosk_device").orElseThrow()).startsWith("Tablet (");
        assertThat(EvidenceGrade.of(said).reasons())
                .containsExactly(Reason.OWN_PIN, Reason.SHARED_DEVICE, Reason.HELPED);
        assertThat(visiting.recognise(visit)).map(KioskGuest::done).contains(true);
        assertThatThrownBy(() -> ella.get(() -> signing.decline(given, visit, false)))
                .isInstanceOf(NotAtDevice.class);
        assertThat(log.awaitProof(record, Duration.ofSeconds(10))).isPresent();
        String file = receipts.file(visit).orElseThrow();
        assertThat(new ReceiptVerification(log.verifierKey()).of(file).verdict())
                .isEqualTo(Finding.Verdict.OK);
    }

    @Test
    @DisplayName("SO-01, SO-17: a visit is one person's, and nobody else signs in it")
    void aVisitIsOnePersons() throws Exception {
        String code = situation.published("Whose visit");
        String visit = entering.enter(tablet, "ella", PIN).orElseThrow();
        SigningCopy copy = emil.get(() -> opening.open(code));
        assertThatThrownBy(() -> emil.get(() -> signing.sign(ticked(copy), visit, false)))
                .isInstanceOf(NotAtDevice.class);
        assertThatThrownBy(() -> ella.get(() -> signing.sign(ticked(opening.open(code)), "guessed", false)))
                .isInstanceOf(NotAtDevice.class);
        assertThatThrownBy(() -> ella.get(() -> signing.sign(unticked(opening.open(code)), visit, false)))
                .isInstanceOf(StatementNotTicked.class);
        assertThat(situation.records(code)).isEmpty();
        assertThat(visiting.recognise(visit)).map(KioskGuest::done).contains(false);
        assertThat(receipts.file(visit)).isEmpty();
    }

    @Test
    @DisplayName("SO-17: signed out when nobody touches the device, and when it is closed")
    void anIdleVisitEndsAndSoDoesOneAtAClosedDevice() throws Exception {
        String idle = entering.enter(tablet, "ella", PIN).orElseThrow();
        clock.later(Duration.ofMinutes(11), () -> assertThat(visiting.recognise(idle))
                .isPresent());
        clock.later(Duration.ofMinutes(22), () -> assertThat(visiting.recognise(idle))
                .isPresent());
        clock.later(Duration.ofMinutes(35), () -> assertThat(visiting.recognise(idle))
                .isEmpty());

        String visit = entering.enter(tablet, "emil", OTHER).orElseThrow();
        String device = visiting.recognise(visit).orElseThrow().deviceCode();
        assertThatThrownBy(() -> ella.does(() -> keeping.close(device))).isInstanceOf(DeviceNotFound.class);
        mia.does(() -> keeping.close(device));
        assertThat(visiting.recognise(visit)).isEmpty();
        assertThat(entering.device(tablet)).isEmpty();
        assertThat(entering.enter(tablet, "emil", OTHER)).isEmpty();
    }

    @Test
    @DisplayName("SO-17: five wrong PINs in a row, and only a new start code helps")
    void wrongPinsLock() throws Exception {
        assertThat(entering.enter(tablet, "ella", OTHER)).isEmpty();
        assertThat(entering.enter("no such device", "ella", PIN)).isEmpty();
        assertThat(entering.enter(tablet, "nobody-here", PIN)).isEmpty();
        assertThat(entering.enter(tablet, "ella", null)).isEmpty();
        for (int i = 0; i < 4; i++) {
            assertThat(entering.enter(tablet, "ella", "9" + i + "4713")).isEmpty();
        }
        assertThat(entering.enter(tablet, "ella", PIN)).isEmpty();
        assertThat(entering.enter(tablet, "emil", OTHER)).isPresent();

        String code = handedOut("ella");
        assertThat(entering.enter(tablet, "ella", PIN)).isEmpty();
        assertThatThrownBy(() -> entering.choosePin(tablet, "ella", code, "123456"))
                .isInstanceOf(PinNotUsable.class);
        assertThatThrownBy(() -> entering.choosePin("no such device", "ella", code, PIN))
                .isInstanceOf(PinNotUsable.class);
        assertThatThrownBy(() -> entering.choosePin(tablet, "emil", code, PIN)).isInstanceOf(PinNotUsable.class);
        entering.choosePin(tablet, "ella", " " + code.substring(0, 4).toLowerCase() + "-" + code.substring(4), OTHER);
        assertThat(entering.enter(tablet, "ella", OTHER)).isPresent();
        assertThatThrownBy(() -> entering.choosePin(tablet, "ella", code, PIN)).isInstanceOf(PinNotUsable.class);
    }

    @Test
    @DisplayName("SO-01: start codes and devices are the manager's, for those who report to them, never one's own")
    void whoMayOpenAndHandOut() throws Exception {
        assertThatThrownBy(() -> emil.get(() -> starting.handOut("ella"))).isInstanceOf(PinNotUsable.class);
        assertThatThrownBy(() -> mia.get(() -> starting.handOut("mia"))).isInstanceOf(PinNotUsable.class);
        assertThatThrownBy(() -> mia.get(() -> starting.handOut(null))).isInstanceOf(PinNotUsable.class);
        assertThat(emil.get(keeping::units)).isEmpty();
        assertThatThrownBy(() -> emil.get(() -> keeping.open("Mine", "front-desk")))
                .isInstanceOf(DeviceNotUsable.class);
        assertThatThrownBy(() -> mia.get(() -> keeping.open("Elsewhere", "no-such-unit")))
                .isInstanceOf(DeviceNotUsable.class);
        for (String name : new String[] {null, " ", "x".repeat(81)}) {
            assertThatThrownBy(() -> mia.get(() -> keeping.open(name, "front-desk")))
                    .isInstanceOf(DeviceNotUsable.class);
        }
        assertThat(entering.enter(tablet, "ella", PIN)).isPresent();
    }

    private String handedOut(String person) throws Exception {
        StartCode code = mia.get(() -> starting.handOut(person));
        return code.code();
    }

    private static Signature ticked(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, false);
    }

    private static Signature unticked(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), false, false);
    }
}

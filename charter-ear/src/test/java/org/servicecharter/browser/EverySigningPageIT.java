package org.servicecharter.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages around signing that no journey passes: for who asks, who answers for it, who signs, and whom they report to. */
@ExtendWith(Browsers.DemoExtension.class)
class EverySigningPageIT {

    private static final String MAREK_DECLINED = "1008";

    @ParameterizedTest
    @CsvSource({
        "a visitor, /kiosk/pin /kiosk/still",
        "Ingrid Halvorsen, /signoff/overview?charter=harbour-street /signoff/campaign?charter=harbour-street"
                + " /signoff/understanding?charter=harbour-street",
        "Rosa Lindqvist, /signoff/exemptions?person=1012 /absence/person?of=1015 /organisation/retention?kind=RECORDS",
        "Arjun Mehta, /signoff/ask?charter=harbour-street /signoff/sheet?charter=harbour-street"
                + " /signoff/decline?charter=harbour-street /access/account",
        "Keiko Tanaka, /signoff/refusal?charter=harbour-street&person=" + MAREK_DECLINED
                + " /signoff/actions?charter=harbour-street /access/account /absence/person?of=1007",
    })
    void isSoundOnPhoneAndLaptop(String who, String paths, Browsers browsers) {
        new EveryPage(browsers, who).isSound(paths);
    }

    @Test
    void aLetterIsSound(Browsers browsers) {
        new EveryPage(browsers, "Rosa Lindqvist").isSoundBehind("/organisation/mail", "/organisation/letter", "letter");
    }

    @Test
    void aRecordIsSound(Browsers browsers) {
        new EveryPage(browsers, "Samuel Osei").isSoundBehind("/signoff/records", "/signoff/record?", "record");
    }

    @Test
    void aReceiptIsSound(Browsers browsers) {
        new EveryPage(browsers, "Keiko Tanaka").isSoundBehind("/signoff/list", "/signoff/receipt", "receipt-of-own");
    }
}

package org.servicecharter.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that no journey passes, and all work pages as they are while there is nothing in them yet. */
@ExtendWith(Browsers.DemoExtension.class)
class EveryPageIT {

    @ParameterizedTest
    @CsvSource({
        "a visitor, /verify /signin /forgotten /join /kiosk/start /privacy /not/here",
        "Rosa Lindqvist, / /organisation/people /organisation/person /organisation/person?code=1003"
                + " /organisation/units /organisation/import /organisation/settings /organisation/working-days"
                + " /organisation/tokens /organisation/mail /organisation/signing /organisation/privacy /organisation/retention"
                + " /organisation/held?code=1012 /organisation/erase?code=1012 /signoff/paper /access/devices",
        "Samuel Osei, /organisation/audit /signoff/records /signoff/evidence",
        "Tomás Herrera, /workshop/list /workshop/plan /workshop/restore /framework/ideas",
        "Amara Nwosu, /charter/list /signoff/questions /practice/map /practice/touchpoint /practice/reviews",
        "Keiko Tanaka, /signoff/list /signoff/team /charter/lists /charter/lists?list=MEANS /charter/cards?code=harbour-street&version=2 /charter/search"
                + " /charter/search?find=nothing-of-the-kind"
                + " /access/held /daily/stories /daily/tell /daily/glance /daily/week /daily/breakdowns /daily/breakdown /daily/thanks"
                + " /daily/followups /daily/talk /daily/insights /practice/learn /practice/learn-teams /practice/learn-floors /practice/behaviours /practice/openings /practice/skills"
                + " /practice/leadership /practice/next-step /practice/results /practice/redress /daily/improvements"
                + " /daily/improvement",
    })
    void isSoundOnPhoneAndLaptop(String who, String paths, Browsers browsers) {
        new EveryPage(browsers, who).isSound(paths);
    }
}

package org.servicecharter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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
        Page phone = browsers.phone();
        Page laptop = browsers.laptop();
        if (!who.equals("a visitor")) {
            Demo.signIn(phone, who);
            Demo.signIn(laptop, who);
        }
        for (String path : paths.split(" ")) {
            for (Page page : List.of(phone, laptop)) {
                page.navigate(path);
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .isVisible();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("no scrolling to the side on %s", path)
                        .isTrue();
            }
            PageQuality.assertSound(phone, laptop, path.substring(1).replaceAll("\\W", "-"));
        }
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** A phone that whoever leads takes off the board. */
@ExtendWith(Browsers.DemoExtension.class)
class TakenOffPageIT {

    @Test
    @DisplayName(
            "A phone that is taken off says so, whether it was looked at or not, and goes on once it is brought back")
    void whoIsTakenOffIsTold(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating awake = new Participating(browsers.phone());
        Participating asleep = new Participating(browsers.phone());
        String code = facilitator.planAndOpen("Two seats too many");
        asleep.join(code);
        awake.join(code);
        asleep.page().navigate("about:blank");

        takeOff(facilitator.page(), "Seat 1");
        takeOff(facilitator.page(), "Seat 2");

        assertThat(told(awake.page())).isVisible();
        PageQuality.assertSound(awake.page(), "taken off");
        asleep.page().navigate("/workshop/board?code=" + code);
        assertThat(told(asleep.page())).isVisible();

        facilitator
                .page()
                .getByText("Undo", new Page.GetByTextOptions().setExact(true))
                .click();
        awake.page().navigate("/join?code=" + code);
        awake.seesStep("You are in. It starts in a moment.");
        asleep.page().reload();
        assertThat(told(asleep.page())).isVisible();
    }

    private static void takeOff(Page page, String seat) {
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take off: " + seat));
        Locator list = page.getByText("Who has a seat", new Page.GetByTextOptions().setExact(true));
        assertThat(button.or(list).first()).isAttached();
        if (!button.isVisible()) {
            list.click();
        }
        button.click();
        assertThat(page.getByText("Taken off the board: " + seat + ".")).isVisible();
    }

    private static Locator told(Page page) {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("The facilitator took this phone off the board")));
    }
}

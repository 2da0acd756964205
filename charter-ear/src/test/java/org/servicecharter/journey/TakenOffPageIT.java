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

    private static final String TAKE_OFF = "Take off: Seat 1";

    @Test
    @DisplayName("A phone that is taken off says so, awake or asleep, and brought back it has its own seat again")
    void whoIsTakenOffIsTold(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page desk = facilitator.page();
        Participating phone = new Participating(browsers.phone());
        String code = facilitator.planAndOpen("A seat too many");
        phone.join(code);

        takeOff(desk);
        assertThat(told(phone.page())).isVisible();
        PageQuality.assertSound(phone.page(), "taken off");
        button(desk, "Undo").click();
        assertThat(button(desk, TAKE_OFF)).isVisible();
        button(phone.page(), "Join").click();
        phone.seesStep("You are in. It starts in a moment.");
        assertThat(desk.getByText("1 person is here.").first()).isVisible();

        phone.page().navigate("about:blank");
        button(desk, "Close the door").click();
        assertThat(button(desk, "Open the door")).isVisible();
        takeOff(desk);
        phone.page().navigate("/w/" + code);
        assertThat(told(phone.page())).isVisible();
    }

    private static void takeOff(Page page) {
        Locator list = page.getByText("Who has a seat", new Page.GetByTextOptions().setExact(true));
        if (!button(page, TAKE_OFF).isVisible()) {
            list.click();
        }
        button(page, TAKE_OFF).click();
        assertThat(button(page, TAKE_OFF)).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator told(Page page) {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("The facilitator took this phone off the board")));
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;

/** A plan of one's own: what cannot be is said where it stands, and what was chosen holds. */
@ExtendWith(Browsers.DemoExtension.class)
class PlanningPageIT {

    @Test
    @DisplayName("a template is taken before the workshop has a title")
    void aTemplateNeedsNoTitle(Browsers browsers) {
        Page page = plan(browsers);
        page.getByLabel("Begin with").selectOption("Review our charter, 120 minutes");
        button(page, "Use these steps").click();

        assertThat(page.getByLabel("Minutes: Finish the sentence")).hasCount(0);
        assertThat(title(page)).isEmpty();
    }

    @Test
    @DisplayName("minutes that no step takes are refused, naming the step")
    void minutesAreRefusedByStep(Browsers browsers) {
        Page page = plan(browsers);
        title(page).fill("Too long");
        page.getByLabel("Minutes: Write").fill("999");
        button(page, "Plan it").click();

        assertThat(page.getByRole(AriaRole.STATUS)
                        .getByText("Step 3 takes between 1 and 240 minutes. Please change its minutes."))
                .isVisible();
        assertThat(page.getByLabel("Minutes: Write")).hasValue("999");
        assertThat(title(page)).hasValue("Too long");
    }

    @Test
    @DisplayName("a step dated before the workshop begins is refused, naming the step")
    void datesDoNotContradictEachOther(Browsers browsers) {
        Page page = plan(browsers);
        title(page).fill("Two dates");
        starts(page).fill("2030-12-02T10:00");
        page.getByLabel("Begin with").selectOption("Over five working days, in everybody's own time");
        button(page, "Use these steps").click();
        assertThat(page.getByText("Mon, 2 Dec 2030, 08:30").first()).isVisible();
        starts(page).fill("2030-12-20T10:00");
        button(page, "Plan it").click();

        assertThat(page.getByRole(AriaRole.STATUS)
                        .getByText("Step 1 would open before the day on which the workshop begins."))
                .isVisible();
    }

    private static Page plan(Browsers browsers) {
        Page page = Demo.signIn(browsers.laptop(), "Tomás Herrera");
        page.navigate("/workshop/plan");
        return page;
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"));
    }

    private static Locator starts(Page page) {
        return page.getByLabel("When", new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

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

    @Test
    @DisplayName(
            "a step dated in the past is refused, naming the step, and a template that was taken today begins later")
    void nothingBeginsInThePast(Browsers browsers) {
        Page page = plan(browsers);
        title(page).fill("Yesterday");
        starts(page).fill("2020-12-02T10:00");
        page.getByLabel("Begin with").selectOption("Over five working days, in everybody's own time");
        button(page, "Use these steps").click();
        assertThat(button(page, "Undo")).isVisible();
        assertThat(page.locator("input[id$=opens]").first()).not().hasValue(Pattern.compile("2020.*"));
        page.locator("details.more > summary").nth(1).click();
        page.locator("input[id$=opens]").nth(1).fill("2020-12-02T10:00");
        page.locator("details.more > summary").nth(0).click();
        page.locator("input[id$=opens]").nth(0).fill("");
        button(page, "Plan it").click();

        assertThat(page.getByRole(AriaRole.STATUS)
                        .getByText("The date of step 2 has passed. Please give it a later one, or none."))
                .isVisible();
    }

    @Test
    @DisplayName("domain.md 3.2: an open workshop that has not begun can be cancelled, and everybody is told")
    void anOpenWorkshopIsCalledOff(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Nobody came");
        Page page = facilitator.page();
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Participating phone = new Participating(browsers.phone());
        phone.join(code);
        page.getByText("Change the steps to come").click();
        assertThat(button(page, "Open it, let people join")).hasCount(0);
        PageQuality.assertSound(page, "plan of an open workshop");
        button(page, "Cancel the workshop").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .or(page.getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel the workshop"))
                .click();

        assertThat(page.getByText("The workshop is cancelled.")).isVisible();
        phone.seesStep("This workshop will not take place");
        assertThat(room.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("This workshop will not take place");
        for (Page screen : List.of(phone.page(), room)) {
            assertThat(screen.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nobody came")))
                    .isVisible();
            assertThat(screen.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What will happen")))
                    .hasCount(0);
        }
        PageQuality.assertAccessible(phone.page(), "cancelled");

        page.navigate("/workshop/plan?code=" + facilitator.planAndOpen("Somebody came"));
        assertThat(button(page, "Cancel the workshop")).isVisible();
        page.goBack();
        facilitator.goOn("Begin: welcome", "Welcome");
        page.getByText("Change the steps to come").click();
        assertThat(button(page, "Save changes")).isVisible();
        assertThat(button(page, "Cancel the workshop")).hasCount(0);
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

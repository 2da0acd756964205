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
import org.servicecharter.browser.PageQuality;

/** A workshop over several days: who plans it reads its dates, and who takes part when a step begins and ends. */
@ExtendWith(Browsers.DemoExtension.class)
class DatedPlanPageIT {

    @Test
    @DisplayName("the dates of a plan stand beside its steps, and no sum of minutes in their place")
    void theDatesOfAPlanAreInSight(Browsers browsers) {
        Page page = planDays(Facilitating.demo(browsers)).page();

        assertThat(summary(page, 0)).containsText("Mon, 2 Dec 2030, 08:30");
        assertThat(summary(page, 5)).containsText("Fri, 6 Dec 2030, 09:00");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The steps")))
                .containsText("from Mon, 2 Dec 2030, 08:30 to Fri, 6 Dec 2030, 09:00, and 65 minutes together");
        PageQuality.assertAccessible(page, "plan-days");
    }

    @Test
    @DisplayName("phones, onlookers and the wall say when it begins by itself, and until when a step lasts")
    void everyScreenSaysUntilWhen(Browsers browsers) {
        Facilitating facilitator = planDays(Facilitating.demo(browsers));
        Page laptop = facilitator.page();
        button(laptop, "Plan it").click();
        facilitator.open();
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        String code = laptop.url().replaceAll(".*code=", "");
        Participating ann = new Participating(browsers.phone());
        ann.enter(code);
        Participating onlooker = new Participating(browsers.phone());
        onlooker.watch(code);

        for (Page screen : List.of(ann.page(), onlooker.page(), room)) {
            assertThat(until(screen)).hasText(Pattern.compile("It begins by itself: Mon, Dec 2, 8:30.AM\\."));
        }
        ann.seesStep("You are in.");
        PageQuality.assertAccessible(ann.page(), "days-lobby");
        PageQuality.assertAccessible(room, "days-lobby-room");

        facilitator.goOn("Begin: welcome", "Welcome");
        for (Page screen : List.of(ann.page(), onlooker.page(), room)) {
            assertThat(until(screen)).hasText(Pattern.compile("Until Mon, Dec 2, 9:00.AM\\. Then: Remember"));
        }
        button(laptop, "Pause").click();
        assertThat(until(ann.page())).isHidden();
    }

    /** Not saved yet. */
    private static Facilitating planDays(Facilitating facilitator) {
        Page page = facilitator.page();
        page.navigate("/workshop/plan");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"))
                .fill("Five days");
        page.getByLabel("When (you may leave it empty)").fill("2030-12-02T08:30");
        page.getByLabel("Begin with").selectOption("Over five working days, in everybody's own time");
        button(page, "Use these steps").click();
        assertThat(button(page, "Undo")).isVisible();
        return facilitator;
    }

    private static Locator summary(Page page, int step) {
        return page.locator("details.more > summary").nth(step);
    }

    private static Locator until(Page page) {
        return page.locator("[data-part=until]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

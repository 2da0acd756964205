package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** A plan without some steps and with questions of its own: what is told of it is true. */
@ExtendWith(Browsers.DemoExtension.class)
class OwnPlanPageIT {

    private static final String READ = "All cards are shown at once, and we read them.";
    static final String QUESTION = "What do we do that belongs in our charter? What do we do that it should rule out?";
    private static final String WORDS = "We find the words for our charter.";

    @Test
    @DisplayName("what will happen is what is planned, and what to say asks the question of the step")
    void whatIsToldFollowsThePlan(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page laptop = facilitator.page();
        String code = planReview(facilitator);
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Participating ann = new Participating(browsers.phone());
        ann.join(code);

        for (Page screen : List.of(ann.page(), room, laptop)) {
            assertThat(told(screen, READ)).isVisible();
            assertThat(told(screen, WORDS)).isVisible();
            assertThat(told(screen, "finish the sentence")).hasCount(0);
            assertThat(told(screen, "dots")).hasCount(0);
        }
        PageQuality.assertAccessible(ann.page(), "own-plan");

        facilitator.beginWriting();
        laptop.getByText("Guide to this step").click();
        assertThat(laptop.locator(".say")).containsText("What do we do that belongs in our charter?");
        assertThat(laptop.locator(".say")).not().containsText("what somebody did");
    }

    @Test
    @DisplayName(
            "the button to go on, and what it says it does, follow the plan: no vote is closed where there is none")
    void goingOnFollowsThePlan(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        planReview(facilitator);
        Page desk = facilitator.page();
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        assertThat(effect(desk, "Everyone can move cards into themes.")).isVisible();
        facilitator.goOn("Next: group the cards", "Group");
        facilitator.goOn("Next: name the themes", "Name themes");
        assertThat(effect(desk, "Everyone can find words for the definition and the principles."))
                .isVisible();
        facilitator.goOn("Next: find the words", "Find the words");
    }

    /** All it says. */
    static Locator effect(Page desk, String words) {
        return desk.getByLabel("Steps and timer").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    /** The review of a charter, without its vote. */
    static String planReview(Facilitating facilitator) {
        String code = facilitator.plan("Our charter, one year on");
        Page page = facilitator.page();
        page.getByLabel("Begin with").selectOption("Review our charter, 120 minutes");
        button(page, "Use these steps").click();
        assertThat(page.getByLabel("Minutes: Finish the sentence")).hasCount(0);
        button(page, "Leave out: Vote").click();
        assertThat(page.getByLabel("Minutes: Vote")).hasCount(0);
        button(page, "Save changes").click();
        assertThat(page.getByText("The plan is saved.")).isVisible();
        facilitator.open();
        return code;
    }

    private static Locator told(Page screen, String words) {
        return screen.locator("#step ol").getByText(words);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

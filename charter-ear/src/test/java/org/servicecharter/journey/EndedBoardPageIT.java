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

/** A workshop that ended in the middle of a step: nothing of that step goes on. */
@ExtendWith(Browsers.DemoExtension.class)
class EndedBoardPageIT {

    @Test
    @DisplayName("the clock and the question of the last step end with the workshop, live and after a reload")
    void nothingOfTheLastStepIsLeft(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page desk = facilitator.page();
        String code = OwnPlanPageIT.planReview(facilitator);
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Participating ann = new Participating(browsers.phone());
        ann.join(code);
        facilitator.beginWriting();
        ann.seesStep(OwnPlanPageIT.QUESTION);
        List<Page> screens = List.of(ann.page(), room, desk);
        button(desk, Pattern.compile("^Start \\d+ minutes$")).click();
        for (Page screen : screens) {
            assertThat(screen.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("\\d+:\\d\\d"));
        }

        desk.getByText("Guide to this step").click();
        end(desk);
        seesTheEnd(ann, room, desk);
        screens.forEach(Page::reload);
        seesTheEnd(ann, room, desk);
    }

    @Test
    @DisplayName("groups end with the workshop")
    void nobodyIsInAGroupAnyMore(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page desk = facilitator.page();
        String code = facilitator.planAndOpen("Ended in pairs");
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        List<Participating> phones = List.of(new Participating(browsers.phone()), new Participating(browsers.phone()));
        phones.forEach(phone -> phone.join(code));
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        button(desk, Pattern.compile("^Pairs")).click();
        Locator own = said(phones.get(0).page(), "You are in group 1");
        Locator all = said(room, "1 group of about 2.");
        assertThat(own).isVisible();
        assertThat(all).isVisible();

        end(desk);
        phones.forEach(phone -> phone.seesStep("What we found"));
        assertThat(own).hasCount(0);
        assertThat(all).hasCount(0);
    }

    private static void seesTheEnd(Participating ann, Page room, Page desk) {
        ann.seesStep("What we found");
        assertThat(room.getByLabel("About this step")).containsText("Thank you for your time.");
        assertThat(room.getByLabel("About this step")).not().containsText(OwnPlanPageIT.QUESTION);
        assertThat(desk.getByLabel("Steps and timer")).containsText("Nothing changes on this board any more.");
        assertThat(desk.getByLabel("Steps and timer")).not().containsText(OwnPlanPageIT.QUESTION);
        for (Page screen : List.of(ann.page(), room, desk)) {
            assertThat(screen.getByRole(AriaRole.TIMER).filter(new Locator.FilterOptions().setHasText(":")))
                    .hasCount(0);
            assertThat(said(screen, "Nothing was worded.")).isVisible();
            assertThat(said(screen, "You will see it here")).isHidden();
        }
        assertThat(said(desk, "What was found stays to be read.")).isVisible();
        assertThat(desk.locator(".say")).hasText("Thank you all.");
    }

    private static void end(Page desk) {
        Pattern end = Pattern.compile("^End without a charter draft$");
        button(desk, end).click();
        desk.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(end))
                .click();
        assertThat(said(desk, "The workshop is closed.")).isVisible();
    }

    private static Locator said(Page page, String words) {
        return page.getByRole(AriaRole.PARAGRAPH).filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;
import org.servicecharter.shipped.Cable;

/** Words that arrive too late to be taken stay with their author, who decides what becomes of them. */
@ExtendWith(Browsers.DemoExtension.class)
class RefusedWordsPageIT {

    private static final String FIRST = "Answer the phone";
    private static final String BETTER = "Answer the phone within three rings";

    @Test
    @DisplayName("W-09: a card worded anew without network, sent when writing has stopped, can be written again")
    void aRewordedCardIsWrittenAgain(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating ann = writer(browsers, cable, facilitator, "Reworded too late");
            Page phone = ann.page();
            cable.cut();
            reword(ann);
            facilitator.stopWriting();

            int answer = phone.waitForResponse("**/cards/*", cable::mend).status();

            assertThat(answer).isEqualTo(409);
            assertThat(refused(phone, BETTER)).containsText("Time is up.");
            assertThat(ann.own(BETTER)).hasCount(0);
            assertThat(ann.own(FIRST)).hasAttribute("aria-busy", "false");
            assertThat(button(phone, "Write it again: " + BETTER)).isHidden();
            PageQuality.assertAccessible(phone, "refused");
            button(phone, "Throw away: " + BETTER).click();
            assertThat(refused(phone, BETTER)).hasCount(0);
            button(phone, "Undo").click();
            phone.reload();
            assertThat(refused(phone, BETTER)).containsText("Time is up.");

            button(facilitator.page(), "2 minutes more").click();
            button(phone, "Write it again: " + BETTER).click();

            assertThat(phone.getByRole(AriaRole.TEXTBOX)).hasValue(BETTER);
            assertThat(refused(phone, BETTER)).hasCount(0);
            ann.add();
            ann.seesOwn(BETTER);
        }
    }

    @Test
    @DisplayName("W-08, W-09: what comes after the reveal goes to the late cards; what comes in a vote can be copied")
    void whatComesInALaterStepIsKeptInSight(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating ann = writer(browsers, cable, facilitator, "Far too late");
            Page phone = ann.page();
            cable.cut();
            reword(ann);
            facilitator.showFew();

            int answer = phone.waitForResponse("**/cards/*", cable::mend).status();

            assertThat(answer).isEqualTo(404);
            button(phone, "Write it again: " + BETTER).click();
            assertThat(phone.getByLabel("One thing you would see someone doing"))
                    .hasValue(BETTER);

            cable.cut();
            button(phone, "Add card").click();
            facilitator.goOn("Next: finish the sentence", "Finish the sentence");
            facilitator.goOn("Next: group the cards", "Group");
            facilitator.goOn("Next: name the themes", "Name themes");
            facilitator.goOn("Next: vote", "Vote");
            int late = phone.waitForResponse("**/cards", cable::mend).status();

            assertThat(late).isEqualTo(409);
            ann.seesStep("Which themes matter most?");
            assertThat(refused(phone, BETTER)).isVisible();
            assertThat(button(phone, "Write it again: " + BETTER)).isHidden();
            button(phone, "Copy: " + BETTER).click();
            assertThat(phone.locator("#note")).containsText("Copied.");
        }
    }

    @Test
    @DisplayName("W-09: a group's words that came in a pause are written again once it is over")
    void aGroupsWordsAreWrittenAgain(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating ann = new Participating(browsers.phone(cable.url()));
            ann.join(facilitator.planAndOpen("Worded in a pause"));
            facilitator.beginWriting();
            facilitator.goOn("Next: show all cards", "Read");
            facilitator.goOn("Next: finish the sentence", "Finish the sentence");
            facilitator.goOn("Next: group the cards", "Group");
            facilitator.goOn("Next: name the themes", "Name themes");
            facilitator.goOn("Next: vote", "Vote");
            facilitator.goOn("Next: close the vote", "Find the words");
            Page phone = ann.page();
            phone.getByLabel("What is it?").selectOption("A principle of no theme");
            Locator principle = phone.getByLabel("The principle, in a few words");
            principle.fill("We listen");
            cable.cut();
            button(phone, "Add").click();
            assertThat(principle).hasValue("");
            button(facilitator.page(), "Pause").click();
            assertThat(button(facilitator.page(), "Pause")).isHidden();

            int answer = phone.waitForResponse("**/principles", cable::mend).status();

            assertThat(answer).isEqualTo(409);
            assertThat(refused(phone, "We listen")).isVisible();
            assertThat(button(phone, "Write it again: We listen")).isHidden();
            button(facilitator.page(), "Go on").click();
            button(phone, "Write it again: We listen").click();
            assertThat(principle).hasValue("We listen");
            button(phone, "Add").click();
            assertThat(button(phone, "Take back: We listen")).isVisible();
            assertThat(refused(phone, "We listen")).hasCount(0);
        }
    }

    private static Participating writer(Browsers browsers, Cable cable, Facilitating facilitator, String title) {
        String code = facilitator.planAndOpen(title);
        Participating ann = new Participating(browsers.phone(cable.url()));
        ann.join(code);
        facilitator.beginWriting();
        ann.write(FIRST);
        return ann;
    }

    private static void reword(Participating ann) {
        button(ann.page(), "Edit: " + FIRST).click();
        Locator editor = ann.own(FIRST);
        editor.getByRole(AriaRole.TEXTBOX).fill(BETTER);
        editor.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        ann.seesWaiting(BETTER);
    }

    /** In the list of what was not saved. */
    static Locator refused(Page page, String text) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Your words that were not saved"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

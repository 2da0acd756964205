package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** What helps people through the steps: kind words about a card, questions on every screen, a box that reads along. */
@ExtendWith(Browsers.DemoExtension.class)
class GuidancePageIT {

    private static final String FEELING = "With what feeling did they leave?";

    @Test
    @DisplayName("AT-01: “Be kind” is taken, and its author is asked what one would see")
    void aCardIsTakenAndItsAuthorAsked(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating participant = new Participating(browsers.phone());
        participant.join(facilitator.planAndOpen("Kind words"));
        facilitator.beginWriting();

        participant.write("Be kind");
        participant.write("Say hello first");

        assertThat(own(participant, "Be kind")).containsText("What would I see someone doing?");
        assertThat(own(participant, "Say hello first")).not().containsText("What would I see");
        PageQuality.assertAccessible(participant.page(), "hint");
        participant.write("Ask how it went");
        participant.page().reload();
        assertThat(own(participant)) // in the order this phone alone knows (W-05)
                .containsText(new String[] {"Be kind", "Say hello first", "Ask how it went"});

        Page laptop = facilitator.page();
        laptop.getByText("Guide to this step").click();
        button(laptop, "Show to everyone: " + FEELING).click();
        assertThat(participant.page().locator(".asked").getByText(FEELING)).isVisible();
        PageQuality.assertAccessible(laptop, "guide");
        button(laptop, "Take it away").click();
        assertThat(participant.page().locator(".asked")).isHidden();

        facilitator.showFew();
        button(laptop, "Put it on the chart").click();
        Locator seeds = participant
                .page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("a known phrase, not from the group"));
        assertThat(seeds).hasCount(1);
        button(laptop, "Put it on the chart").click();
        assertThat(seeds).hasCount(2);
    }

    @Test
    @DisplayName("W-03, W-06: a prompt with two answers is answered on the phone, by keyboard, and not shown of few")
    void aPromptWithTwoAnswersIsAnsweredOnThePhone(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating participant = new Participating(browsers.phone());
        participant.join(facilitator.planAndOpen("Two answers"));
        facilitator.goOn("Begin: welcome", "Welcome");
        Page laptop = facilitator.page();
        Page phone = participant.page();
        laptop.getByText("Guide to this step").click();
        button(laptop, "Show to everyone: When somebody comes to us: a transaction, or an interaction?")
                .click();

        Locator first = answer(phone, "A transaction");
        assertThat(first).isVisible();
        PageQuality.assertAccessible(phone, "two-answers");
        first.focus();
        phone.keyboard().press("Space");
        phone.keyboard().press("ArrowDown");
        assertThat(answer(phone, "An interaction")).isChecked();
        assertThat(answer(phone, "An interaction")).isFocused();
        assertThat(laptop.getByText("1 of 1 have answered.")).isVisible();
        phone.reload();
        assertThat(answer(phone, "An interaction")).isChecked();

        PageQuality.assertAccessible(laptop, "guide-two-answers");
        button(laptop, "Show the result").click();
        assertThat(laptop.getByText("Fewer than 4 answered").first()).isVisible();
        assertThat(phone.locator(".asked")).not().containsText("In the middle");
        button(laptop, "Take it away").click();
        assertThat(answer(phone, "An interaction")).hasCount(0);
    }

    private static Locator answer(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @DisplayName(
            "S4, CC-03: the box reads along; a known definition is put into it on request, and can be taken back, as what was saved can")
    void theBoxReadsAlong(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.planAndOpen("Drafting");
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");
        facilitator.goOn("Next: close the vote", "Find the words");
        Page page = facilitator.page();
        Locator box = page.getByLabel("Our definition, in at most three sentences");

        box.fill("We help. We are the best. One. Two.");
        assertThat(page.getByText("4 of 3 sentences")).isVisible();
        assertThat(element(page, "Action")).containsText("found");
        assertThat(element(page, "Need")).containsText("not found yet");
        assertThat(page.getByText("“best” is hard to keep")).isVisible();
        button(page, "Save definition").click();
        assertThat(page.getByText("Please say it in at most 3 sentences.").first())
                .isVisible();

        page.getByText("What others say it is").click();
        PageQuality.assertAccessible(page, "drafting");
        button(page, "Begin with this: an encyclopaedia’s view").click();
        assertThat(page.getByText("It is in the box, not saved yet. Make it yours.")
                        .first())
                .isVisible();
        assertThat(element(page, "Need")).not().containsText("not found yet");
        button(page, "Undo").click();
        assertThat(box).hasValue("We help. We are the best. One. Two.");

        box.fill("We care for what people need, and do it.");
        button(page, "Save definition").click();
        assertThat(element(page, "Need")).not().containsText("not found yet");
        assertThat(unsaved(page)).hasCount(0);
        box.fill("We answer.");
        assertThat(unsaved(page)).hasCount(1);
        button(page, "Save definition").click();
        assertThat(unsaved(page)).hasCount(0);
        button(page, "Undo").click();
        assertThat(box).hasValue("We care for what people need, and do it.");
        page.reload();
        assertThat(box).hasValue("We care for what people need, and do it.");
    }

    private static Locator unsaved(Page page) {
        return page.getByText("Not saved yet.").locator("visible=true");
    }

    private static Locator own(Participating participant) {
        return participant
                .page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Your cards"))
                .getByRole(AriaRole.LISTITEM);
    }

    private static Locator own(Participating participant, String text) {
        return own(participant).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator element(Page page, String name) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("What definitions have in common"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

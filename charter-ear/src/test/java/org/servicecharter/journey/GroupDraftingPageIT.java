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

/** Groups that find words write them on their own phones, and everybody sees them as they come. */
@ExtendWith(Browsers.DemoExtension.class)
class GroupDraftingPageIT {

    @Test
    @DisplayName("domain.md 3.2, 9 and 10: a pair words a definition, a principle and what one would see, on its phone")
    void aPairFindsTheWordsOnItsPhone(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("In pairs");
        Participating ann = new Participating(browsers.phone());
        Participating bob = new Participating(browsers.phone());
        ann.join(code);
        bob.join(code);
        toTheWords(facilitator);
        Page laptop = facilitator.page();
        Page phone = ann.page();
        button(laptop, "Pairs").click();
        assertThat(phone.getByText("You are in group 1.")
                        .or(phone.getByText("You are in group 1,"))
                        .first())
                .isVisible();

        Locator text = phone.getByLabel("Go on from there, in at most three sentences");
        text.fill("we help. We care. We listen. We answer.");
        button(phone, "Add").click();
        assertThat(phone.getByText("Please say it in at most 3 sentences.").first())
                .isVisible();
        text.fill("doing what people need, with care");
        button(phone, "Add").click();
        assertThat(text).hasValue("");
        PageQuality.assertAccessible(phone, "group-words");

        phone.getByLabel("What is it?").selectOption("A principle of no theme");
        Locator principle = phone.getByLabel("The principle, in a few words");
        principle.fill("We hear you");
        button(phone, "Add").click();
        assertThat(heading(bob.page(), "We hear you")).isVisible();
        button(phone, "Take back: We hear you").click();
        assertThat(heading(bob.page(), "We hear you")).hasCount(0);
        button(phone, "Undo").click();
        assertThat(heading(bob.page(), "We hear you")).isVisible();
        button(phone, "Take back: We hear you").click();
        assertThat(heading(bob.page(), "We hear you")).hasCount(0);
        principle.fill("We listen");
        principle.press("Tab");
        phone.keyboard().press("Enter");
        assertThat(heading(bob.page(), "We listen")).isVisible();
        assertThat(bob.page().getByText("doing what people need, with care")).isVisible();

        Locator use = button(laptop, "Use these words: doing what people need, with care");
        assertThat(use).isVisible();
        use.click();
        assertThat(laptop.getByLabel("Our definition, in at most three sentences"))
                .hasValue("Customer service means doing what people need, with care");
        assertThat(laptop.getByRole(
                        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("doing what people need, with care")))
                .isChecked();
        PageQuality.assertAccessible(laptop, "group-words-taken");
        button(laptop, "Save definition").click();
        assertThat(button(phone, "Take back: doing what people need, with care"))
                .hasCount(0);
        assertThat(phone.getByText("Customer service means doing what people need, with care"))
                .isVisible();

        facilitator.goOn("Next: behaviours", "Say what we would see");
        phone.locator("summary").getByText("Add what to do").click();
        box(phone, "Add what to do: We listen").fill("Let people finish");
        button(phone, "Add").click();
        phone.locator("summary").getByText("Add what not to do").click();
        box(phone, "Add what not to do: We listen").fill("Interrupt");
        assertThat(bob.page().getByText("Let people finish")).isVisible();
        assertThat(laptop.getByText("Let people finish")).isVisible();
        PageQuality.assertAccessible(phone, "group-behaviours");

        button(laptop, "Pause").click();
        assertThat(box(phone, "Add what not to do: We listen")).not().isEditable();
        assertThat(box(phone, "Add what not to do: We listen")).hasValue("Interrupt");
    }

    private static void toTheWords(Facilitating facilitator) {
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");
        facilitator.goOn("Next: close the vote", "Find the words");
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .locator("visible=true");
    }
}

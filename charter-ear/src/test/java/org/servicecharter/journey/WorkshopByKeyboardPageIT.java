package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** A whole workshop, led and taken part in without a pointer. */
@ExtendWith(Browsers.DemoExtension.class)
class WorkshopByKeyboardPageIT {

    @Test
    @DisplayName("W-10: a whole workshop without a pointer, nobody is thrown back to the top, and what went comes back")
    void aWholeWorkshopIsHeldByKeyboard(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page page = facilitator.page();
        Keys leads = new Keys(page);
        Page phone = browsers.phone();
        Participating participant = new Participating(phone);
        Keys writes = new Keys(phone);

        page.navigate("/workshop/list");
        leads.press("Plan a workshop");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title")))
                .isVisible();
        leads.type("Title", "Without a pointer").press("Plan it");
        assertThat(button(page, "Open it, let people join")).isVisible();
        leads.press("Open it, let people join");
        facilitator.seesStep("Welcome");
        phone.navigate("/join");
        writes.type("Code", page.locator("#workshop").getAttribute("data-code")).key("Enter");
        assertThat(button(phone, "Join")).isVisible();
        writes.press("Join");
        participant.seesStep("You are in. It starts in a moment.");
        leads.press("Begin: welcome");
        assertThat(button(page, "Next: remember")).isFocused();
        leads.goOn("Next: remember", "Remember");
        leads.goOn("Next: write cards", "Write");

        participant.seesStep("Think of service you received. What did they do?");
        List.of("Say hello", "Walk along").forEach(text -> write(phone, "One thing you would see someone doing", text));
        writes.press("\u2715 What not to do");
        write(phone, "One thing you would not want to see", "Look away");
        leads.goOn("Next: show all cards", "Read");
        leads.goOn("Next: finish the sentence", "Finish the sentence");
        participant.seesStep("Finish the sentence");
        List.of("an open ear", "a kept word", "a kind word")
                .forEach(text -> write(phone, "In your own words, as many times as you like", text));
        leads.goOn("Next: group the cards", "Group");
        participant.seesStep("Put together what belongs together");
        theme(phone, "Being there", "\u2713 To do: Say hello", "\u2713 To do: Walk along");
        theme(phone, "Listening", "\u2026 Customer service means: an open ear");
        leads.goOn("Next: name the themes", "Name themes");
        leads.goOn("Next: vote", "Vote");
        participant.seesStep("Which themes matter most?");
        writes.press("Place a dot on Being there");
        assertThat(phone.getByText("You have 0 of 1 dot left.")).isVisible();
        leads.goOn("Next: close the vote", "Find the words");

        leads.type("Our definition, in at most three sentences", "Customer service means being there.");
        leads.press("Save definition");
        leads.press("Make a principle: Being there");
        assertThat(page.getByText("From the theme \u201cBeing there\u201d")).isVisible();
        Assertions.assertThat(leads.focused()).isEqualTo("Make a principle: Listening");
        leads.goOn("Next: behaviours", "Say what we would see");
        leads.press("Use it: Say hello");
        assertThat(page.getByText("From the card \u201cSay hello\u201d")).isVisible();
        Assertions.assertThat(leads.focused()).isEqualTo("Use it: Walk along");
        leads.goOn("Next: check", "Check");
        participant.seesStep("Can we promise this?");
        writes.press("Raise a flag: Being there").to("What do you doubt?").press("Raise a flag");
        leads.press("Take it away");
        assertThat(page.getByText("Flag taken away.").first()).isVisible();
        leads.press("Undo").press("Accept");
        assertThat(button(page, "Accept")).hasAttribute("aria-pressed", "true");
        leads.goOn("Next: show the result", "Close");
        leads.press("Close and make the charter draft");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        leads.press("Close and make the charter draft");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the charter draft")))
                .isVisible();
    }

    private static void write(Page phone, String box, String text) {
        new Keys(phone).type(box, text).press("Add card");
        new Participating(phone).seesOwn(text);
        Assertions.assertThat(new Keys(phone).focused()).isEqualTo(box);
    }

    private static void theme(Page phone, String name, String... cards) {
        Keys keys = new Keys(phone);
        for (String card : cards) {
            keys.to(card).key("Space");
        }
        keys.to("Move to").key("Home").key("ArrowDown");
        keys.press("Move").press("Name it: Not named yet");
        phone.keyboard().type(name);
        keys.key("Enter");
        assertThat(phone.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true)))
                .isVisible();
        Assertions.assertThat(keys.focused()).startsWith("Name it: ");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}

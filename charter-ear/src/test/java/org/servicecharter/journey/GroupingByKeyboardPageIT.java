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

/** What a plan and a wall are put in order by, without a pointer; nobody loses the place where they were. */
@ExtendWith(Browsers.DemoExtension.class)
class GroupingByKeyboardPageIT {

    private static final String LISTEN = "\u2713 To do: Listen";
    private static final String LISTEN_AGAIN = "\u2713 To do: listen!";
    private static final String SMILE = "\u2713 To do: Smile";

    private Page phone;
    private Keys keys;

    @Test
    @DisplayName("W-10: a step of the plan is moved up and down, and the keys stay with it")
    void aPlanIsReordered(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page page = facilitator.page();
        Keys leads = new Keys(page);
        page.navigate("/workshop/plan");
        Locator steps = page.locator(".steps-list > li strong");
        assertThat(steps.nth(1)).hasText("2. Remember");

        leads.press("Move down: Remember");
        assertThat(steps.nth(2)).hasText("3. Remember");
        Assertions.assertThat(leads.focused()).isEqualTo("Move down: Remember");
        leads.key("Enter");
        assertThat(steps.nth(3)).hasText("4. Remember");
        leads.press("Move up: Remember");
        assertThat(steps.nth(2)).hasText("3. Remember");
        leads.key("Enter");
        assertThat(steps.nth(1)).hasText("2. Remember");
        leads.key("Enter");
        assertThat(steps.nth(0)).hasText("1. Remember");
        Assertions.assertThat(leads.focused()).isEqualTo("Move down: Remember");
    }

    @Test
    @DisplayName("W-10: cards are merged and taken apart, copied and uncopied, themes are joined, and each comes back")
    void aWallIsPutInOrder(Browsers browsers) {
        group(browsers);
        merges();
        joins();
        copies();
    }

    private void group(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Put in order");
        Participating participant = new Participating(browsers.phone());
        phone = participant.page();
        keys = new Keys(phone);
        participant.join(code);
        facilitator.beginWriting();
        participant.seesStep("Think of service you received. What did they do?");
        List.of("Listen", "listen!", "Smile").forEach(participant::write);
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        participant.seesStep("Put together what belongs together");
    }

    private void merges() {
        tick(LISTEN, LISTEN_AGAIN);
        keys.press("Merge into one");
        assertThat(cards("Ungrouped")).hasCount(2);
        Assertions.assertThat(keys.focused()).isEqualTo("Move to");

        keys.press("Which cards?");
        Locator apart = phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take apart: "));
        assertThat(apart).isVisible();
        keys.press(apart.getAttribute("aria-label"));
        assertThat(cards("Ungrouped")).hasCount(3);
        Assertions.assertThat(keys.focused()).isNotEmpty();

        keys.press("Undo my last");
        assertThat(cards("Ungrouped")).hasCount(2);
        keys.press("Undo my last");
        assertThat(cards("Ungrouped")).hasCount(3);
        Assertions.assertThat(keys.focused()).isNotEmpty();
    }

    private void joins() {
        tick(LISTEN, LISTEN_AGAIN);
        newTheme("Listening");
        tick(SMILE);
        newTheme("Kindness");

        keys.press("Join with\u2026: Listening").press("Join"); // with the one other, which is chosen
        assertThat(theme("Kindness")).hasCount(0);
        assertThat(cards("Listening")).hasCount(3);
        Assertions.assertThat(keys.focused()).isEqualTo("Join with\u2026: Listening");

        keys.press("Undo my last");
        assertThat(cards("Listening")).hasCount(2);
        assertThat(cards("Kindness")).hasCount(1);
    }

    private void copies() {
        tick(SMILE);
        keys.to("Move to").key("Home").key("ArrowDown").key("ArrowDown"); // the first theme
        assertThat(phone.getByLabel("Move to").locator("option:checked")).hasText("Listening");
        keys.press("Copy there");
        assertThat(cards("Listening")).hasCount(3);
        assertThat(cards("Kindness")).hasCount(1);
        Assertions.assertThat(keys.focused()).isEqualTo("Move to");

        keys.press("Remove copy: Smile");
        assertThat(cards("Listening")).hasCount(2);
        Assertions.assertThat(keys.focused()).isNotEmpty();
    }

    private void tick(String... cards) {
        for (String card : cards) {
            keys.to(card).key("Space");
        }
    }

    private void newTheme(String name) {
        keys.to("Move to").key("Home").key("ArrowDown");
        keys.press("Move").press("Name it: Not named yet");
        phone.keyboard().type(name);
        keys.key("Enter");
        assertThat(theme(name)).isVisible();
    }

    private Locator theme(String name) {
        return phone.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator cards(String theme) {
        return theme(theme).getByRole(AriaRole.CHECKBOX);
    }
}

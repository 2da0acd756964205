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

/** Two lead, and one of them presses an "Undo" that has stood there since before the other saved something newer. */
@ExtendWith(Browsers.DemoExtension.class)
class UndoneTooLatePageIT {

    private static final String KEPT = "Somebody else has changed it since. It stays as it is now.";

    @Test
    @DisplayName("W-09: the words of a card that somebody else found since are not undone")
    void aNewerCardStays(Browsers browsers) {
        Facilitating first = Facilitating.demo(browsers);
        String code = first.planAndOpen("A newer card");
        first.beginWriting();
        first.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What it says"))
                .fill("Say hello");
        button(first.page(), "Add from paper").click();
        first.goOn("Next: show all cards", "Read");
        Page second = second(browsers, code).page();
        reword(first.page(), "Say hello", "Say hello first");
        reword(second, "Say hello first", "Say hello by name");
        assertThat(card(first.page(), "Say hello by name")).isVisible();

        button(first.page(), "Undo").click();

        assertThat(first.page().getByText(KEPT).first()).isVisible();
        assertThat(card(first.page(), "Say hello by name")).isVisible();
        assertThat(card(second, "Say hello by name")).isVisible();
    }

    @Test
    @DisplayName("W-09: a definition that somebody else saved since is not undone")
    void aNewerDefinitionStays(Browsers browsers) {
        Facilitating first = Facilitating.demo(browsers);
        String code = first.planAndOpen("A newer definition");
        first.beginWriting();
        first.goOn("Next: show all cards", "Read");
        first.goOn("Next: finish the sentence", "Finish the sentence");
        first.goOn("Next: group the cards", "Group");
        first.goOn("Next: name the themes", "Name themes");
        first.goOn("Next: vote", "Vote");
        first.goOn("Next: close the vote", "Find the words");
        first.define("Service means answering.", List.of());
        first.define("Service means listening.", List.of());
        Facilitating second = second(browsers, code);
        second.define("Service means keeping our word.", List.of());
        assertThat(definition(first)).hasValue("Service means keeping our word.");

        button(first.page(), "Undo").click();

        assertThat(first.page().getByText(KEPT).first()).isVisible();
        assertThat(definition(first)).hasValue("Service means keeping our word.");
        second.page().reload();
        assertThat(definition(second)).hasValue("Service means keeping our word.");
    }

    private static Facilitating second(Browsers browsers, String code) {
        Facilitating second = Facilitating.demo(browsers);
        second.page().navigate("/workshop/run?code=" + code);
        return second;
    }

    private static void reword(Page desk, String before, String after) {
        Locator card = card(desk, before);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        card.getByRole(AriaRole.TEXTBOX).fill(after);
        desk.getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(card(desk, after)).isVisible();
    }

    private static Locator card(Page desk, String text) {
        return desk.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(desk.getByText(text, new Page.GetByTextOptions().setExact(true))));
    }

    private static Locator definition(Facilitating facilitator) {
        return facilitator.page().getByLabel("Our definition, in at most three sentences");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

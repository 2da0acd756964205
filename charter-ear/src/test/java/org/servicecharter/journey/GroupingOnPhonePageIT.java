package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** Grouping with one thumb: what is told stands above the buttons, and cards neither multiply nor hide. */
@ExtendWith(Browsers.DemoExtension.class)
class GroupingOnPhonePageIT {

    private static final String COUNT_LISTENERS =
            """
            window.scrollListeners = 0;
            const add = window.addEventListener;
            window.addEventListener = function (type, ...more) {
              window.scrollListeners += type === "scroll" ? 1 : 0;
              return add.call(this, type, ...more);
            };""";

    private Page desk;
    private Page phone;

    @Test
    @DisplayName("W-10: equal cards are merged while they are read, and a card stands in a theme once")
    void cardsAreTidied(Browsers browsers) {
        read(browsers);
        namesAreShort();
        aCardStandsInAThemeOnce();
        whatIsToldCoversNoButton();
    }

    @Test
    @DisplayName("whoever comes to the grouping again listens no more often than before")
    void groupingListensOnce(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.page().addInitScript(COUNT_LISTENERS);
        facilitator.planAndOpen("Again and again");
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        facilitator.goOn("Next: name the themes", "Name themes");

        assertEquals(1, facilitator.page().evaluate("scrollListeners"));
    }

    private void read(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        desk = facilitator.page();
        Participating participant = new Participating(browsers.phone());
        phone = participant.page();
        phone.setViewportSize(390, 844);
        participant.join(facilitator.planAndOpen("With one thumb"));
        facilitator.beginWriting();
        participant.seesStep("Think of service you received. What did they do?");
        List.of("Listen", "listen!", "Smile").forEach(participant::write);
        facilitator.showFew();

        named(desk, "^Merge: The same words").click();
        assertThat(phone.getByText("Merged from 2 cards")).isVisible();
        desk.getByText("Which cards?").filter(visible()).click();
        named(desk, "^Take apart: ").click();
        assertThat(phone.getByText("Merged from 2 cards")).hasCount(0);

        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        participant.seesStep("Put together what belongs together");
        assertThat(phone.getByText("1 text stands on several cards.")).isVisible();
    }

    private void namesAreShort() {
        new Grouping(phone).intoNewTheme(List.of("Smile"));
        named(phone, "^Name it: ").click();
        Locator name = phone.getByLabel("Name of the theme").filter(visible());
        name.fill("x".repeat(121));
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .filter(visible())
                .click();
        assertThat(phone.getByText("At most 120 characters fit here; these are 121."))
                .isVisible();
        name.fill("Warmth");
        name.press("Enter");
        assertThat(theme("Warmth")).isVisible();
    }

    private void aCardStandsInAThemeOnce() {
        card("Smile").check();
        phone.getByLabel("Move to").selectOption("Warmth");
        named(phone, "^Copy there$").click();
        assertThat(phone.locator("#note")).containsText("This card stands in that theme already.");
        assertThat(theme("Warmth").getByRole(AriaRole.CHECKBOX)).hasCount(1);
    }

    private void whatIsToldCoversNoButton() {
        phone.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("To do: [Ll]isten")))
                .all()
                .forEach(Locator::check);
        assertThat(phone.locator("#note")).containsText("This card stands in that theme already.");
        Locator.ClickOptions reached = new Locator.ClickOptions().setTrial(true);
        named(phone, "^Merge into one$").click(reached);
        named(phone, "^Undo my last$").click(reached);
        named(phone, "^Move$").click(reached);
        phone.getByLabel("Move to").click(reached);
        phone.keyboard().press("End");
        phone.waitForFunction("() => document.getElementById('note').getBoundingClientRect().bottom"
                + " <= document.querySelector('.movebar').getBoundingClientRect().top");
    }

    private Locator card(String text) {
        return phone.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName("To do: " + text).setExact(false));
    }

    private Locator theme(String name) {
        return phone.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator named(Page page, String pattern) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)))
                .filter(visible());
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}

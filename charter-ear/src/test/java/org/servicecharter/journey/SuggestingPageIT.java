package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** What the portal suggests while people group, on the facilitator's screen and on a phone, and the way back from it. */
@ExtendWith(Browsers.DemoExtension.class)
class SuggestingPageIT {

    private static final String PHONE = "Telephone and mail";

    private Page desk;
    private Page phone;

    @Test
    @DisplayName(
            "A suggestion is dismissed and made anew, accepted and taken back, merged and taken apart, seen by all")
    void suggestionsAreAnswered(Browsers browsers) {
        group(browsers);
        aSuggestionIsDismissed();
        aThemeIsAcceptedAndTakenBack();
        duplicatesAreMergedAndTakenApart();
    }

    private void group(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        desk = facilitator.page();
        String code = facilitator.planAndOpen("Suggestions");
        Participating participant = new Participating(browsers.phone());
        phone = participant.page();
        participant.join(code);
        facilitator.beginWriting();
        participant.seesStep("Think of service you received. What did they do?");
        for (String text : new String[] {"Answer the phone", "Call people back", "Be on time", "be on time!"}) {
            participant.write(text);
        }
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Put together what belongs together");
        desk.getByText("Suggested themes").click();
        button(desk, "Suggest themes").click();
        assertThat(suggestion(desk, PHONE)).isVisible();
    }

    /** A suggested theme is made for everybody once somebody accepts it. */
    private void aThemeIsAcceptedAndTakenBack() {
        PageQuality.assertSound(desk, "suggestions");
        assertThat(theme(phone, PHONE)).hasCount(0);

        press(suggestion(desk, PHONE), "Accept");

        assertThat(theme(phone, PHONE).getByRole(AriaRole.CHECKBOX)).hasCount(2);
        assertThat(suggestion(desk, PHONE)).hasCount(0);

        desk.reload();
        button(desk, "Undo my last").click();

        assertThat(theme(phone, PHONE)).hasCount(0);
        assertThat(theme(phone, "Ungrouped").getByRole(AriaRole.CHECKBOX)).hasCount(4);
    }

    /** What somebody dismisses on a phone is gone everywhere, until somebody asks again. */
    private void aSuggestionIsDismissed() {
        phone.getByText("Suggested themes").click();
        assertThat(suggestion(phone, PHONE)).isVisible();
        PageQuality.assertAccessible(
                phone, "suggestions-phone"); // opened by the person, which pushes down what follows
        press(suggestion(phone, PHONE), "Dismiss");
        assertThat(suggestion(desk, PHONE)).hasCount(0);

        button(desk, "Suggest again").click();

        assertThat(suggestion(phone, PHONE)).isVisible();
    }

    /** Cards with the same words become one, which says so. */
    private void duplicatesAreMergedAndTakenApart() {
        desk.getByText("Suggested themes").click();
        press(suggestion(desk, "The same words"), "Merge");
        Locator merged = theme(phone, "Ungrouped").getByText("Merged from 2 cards");
        assertThat(merged).isVisible();
        assertThat(theme(phone, "Ungrouped").getByRole(AriaRole.CHECKBOX)).hasCount(3);

        phone.getByText("Which cards?")
                .filter(new Locator.FilterOptions().setVisible(true))
                .click();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Take apart: ")))
                .click();

        assertThat(theme(desk, "Ungrouped").getByRole(AriaRole.CHECKBOX)).hasCount(4);
    }

    private static Locator suggestion(Page page, String name) {
        return page.locator(".suggestions > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    private static void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + button + ": ")))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator theme(Page page, String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

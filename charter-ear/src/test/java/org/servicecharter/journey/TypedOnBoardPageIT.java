package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.shipped.Cable;

/** What somebody typed at a board, and has not sent, is still there after the page was loaded anew. */
@ExtendWith(Browsers.DemoExtension.class)
class TypedOnBoardPageIT {

    private static final String NOTE = "Nobody answers the phone at night";

    @Test
    @DisplayName("W-09: names, cards and clauses that the facilitator half typed outlive a reload")
    void whatTheFacilitatorTypedIsKept(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating ann = new Participating(browsers.phone());
        ann.join(facilitator.planAndOpen("Half typed"));
        facilitator.beginWriting();
        ann.write("Call back");
        facilitator.showFew();
        Page desk = facilitator.page();
        Locator card = desk.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Call back"));
        within(card, "Edit").click();
        typeAndReload(desk, card.getByRole(AriaRole.TEXTBOX), "Call back wh");

        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        facilitator.grouping().intoNewTheme(List.of("Call back"));
        button(desk, "Name it: Not named yet").click();
        typeAndReload(desk, box(desk, "Name of the theme"), "Keeping our wo");

        facilitator.goOn("Next: name the themes", "Name themes");
        assertThat(box(desk, "Name of the theme")).hasValue("Keeping our wo");
        facilitator.goOn("Next: vote", "Vote");
        facilitator.goOn("Next: close the vote", "Find the words");
        box(desk, "A principle of no theme").fill("We listen");
        button(desk, "Add principle").click();
        typeAndReload(desk, box(desk, "Principle"), "We listen and answ");

        facilitator.goOn("Next: behaviours", "Say what we would see");
        box(desk, "What would we see someone doing?").fill("Let people finish");
        button(desk, "Add").click();
        button(desk, "Edit: Let people finish").click();
        typeAndReload(desk, box(desk, "What would we see someone doing?").first(), "Let people finish th");
        assertThat(box(desk, "Principle")).hasValue("We listen and answ");
    }

    @Test
    @DisplayName("W-09: the note of a flag outlives a reload, and a check that was over before it arrived")
    void theNoteOfAFlagIsKept(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating ann = new Participating(browsers.phone(cable.url()));
            ann.join(facilitator.planAndOpen("Flagged too late"));
            facilitator.beginWriting();
            facilitator.goOn("Next: show all cards", "Read");
            facilitator.goOn("Next: finish the sentence", "Finish the sentence");
            facilitator.goOn("Next: group the cards", "Group");
            facilitator.goOn("Next: name the themes", "Name themes");
            facilitator.goOn("Next: vote", "Vote");
            facilitator.goOn("Next: close the vote", "Find the words");
            facilitator.define("Customer service means keeping our word.", List.of());
            facilitator.goOn("Next: behaviours", "Say what we would see");
            facilitator.goOn("Next: check", "Check");
            Page phone = ann.page();
            phone.locator("summary").getByText("Raise a flag").click();
            typeAndReload(phone, box(phone, "A few words, if you like"), NOTE);

            cable.cut();
            button(phone, "Raise a flag").click();
            facilitator.goOn("Next: show the result", "Close");
            int answer = phone.waitForResponse("**/flags", cable::mend).status();

            assertThat(answer).isEqualTo(409);
            assertThat(RefusedWordsPageIT.refused(phone, NOTE)).isVisible();
        }
    }

    private static void typeAndReload(Page page, Locator input, String text) {
        input.fill(text);
        page.reload();
        assertThat(input).hasValue(text);
        assertThat(input).isVisible();
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator within(Locator card, String name) {
        return card.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}

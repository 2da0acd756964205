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

/** A card that somebody does not understand, from the question to the answer, on every screen. */
@ExtendWith(Browsers.DemoExtension.class)
class UnclearCardPageIT {

    private static final String VAGUE = "Own it";
    private static final String BETTER = "See a complaint through to its end";
    private static final String MARK = "? Unclear";

    @Test
    @DisplayName("stage 4: one press marks a card as unclear for everyone, and going on asks about it")
    void aCardIsUnclearUntilSomebodySaysWhatItMeans(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Asking");
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Participating participant = new Participating(browsers.phone());
        participant.join(code);
        facilitator.beginWriting();
        participant.write(VAGUE);
        participant.write("Say what happens next");
        facilitator.showFew();
        Page desk = facilitator.page();
        Page phone = participant.page();

        Locator mark = button(card(desk, VAGUE), "Unclear");
        assertThat(mark).hasAttribute("aria-pressed", "false");
        mark.click();
        for (Page screen : new Page[] {desk, phone, room}) {
            assertThat(card(screen, VAGUE)).containsText(MARK);
            assertThat(card(screen, "Say what")).not().containsText(MARK);
        }
        assertThat(mark).hasAttribute("aria-pressed", "true");
        assertThat(phone.getByRole(AriaRole.STATUS).filter(text("1 card is marked unclear.")))
                .hasCount(1);
        PageQuality.assertAccessible(desk, "unclear-run");
        PageQuality.assertAccessible(phone, "unclear-phone");
        PageQuality.assertAccessible(room, "unclear-room");

        desk.getByRole(AriaRole.BUTTON, exactly("Next: finish the sentence")).click();
        Locator dialog = desk.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("1 card is still marked unclear.");
        button(dialog, "Cancel").click();
        mark.click();
        assertThat(card(phone, VAGUE)).not().containsText(MARK);
        mark.click();
        assertThat(card(phone, VAGUE)).containsText(MARK);

        button(card(desk, VAGUE), "Edit").click();
        card(desk, VAGUE).getByRole(AriaRole.TEXTBOX).fill(BETTER);
        button(desk.getByRole(AriaRole.LISTITEM), "Save").click();
        assertThat(card(phone, BETTER)).not().containsText(MARK);
    }

    @Test
    @DisplayName("while grouping the mark stays, whoever leads takes it away, and one press brings it back")
    void theMarkStaysWhileGrouping(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Asking later");
        Participating participant = new Participating(browsers.phone());
        participant.join(code);
        facilitator.beginWriting();
        participant.write(VAGUE);
        facilitator.showFew();
        Page desk = facilitator.page();
        Page phone = participant.page();
        button(card(desk, VAGUE), "Unclear").click();
        assertThat(card(phone, VAGUE)).containsText(MARK);
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");

        assertThat(card(phone, VAGUE)).containsText(MARK);
        assertThat(button(card(phone, VAGUE), "It is clear now")).isHidden();
        PageQuality.assertAccessible(desk, "unclear-grouping");
        PageQuality.assertAccessible(phone, "unclear-grouping-phone");
        button(card(desk, VAGUE), "It is clear now").click();
        assertThat(card(phone, VAGUE)).not().containsText(MARK);
        assertThat(card(desk, VAGUE).getByRole(AriaRole.CHECKBOX)).isFocused();
        desk.getByRole(AriaRole.BUTTON, exactly("Undo")).first().click();
        assertThat(card(phone, VAGUE)).containsText(MARK);
    }

    private static Locator card(Page page, String text) {
        return page.getByRole(AriaRole.LISTITEM).filter(text(text));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

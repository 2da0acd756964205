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

/** The end of the silent writing, on the wall and for somebody who is in the middle of a sentence. */
@ExtendWith(Browsers.DemoExtension.class)
class WritingStopsPageIT {

    private static final String BETTER = "Answer the phone within three rings";

    @Test
    @DisplayName(
            "W-02, W-09: the wall says that writing stops and may be checked; a card half worded anew can be added")
    void whatIsBeingWordedIsKept(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Stopping");
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Participating participant = new Participating(browsers.phone());
        participant.join(code);
        facilitator.beginWriting();
        participant.write("Answer the phone");
        Page phone = participant.page();
        button(phone, "Edit: Answer the phone").click();
        Locator editor = participant.own("Answer the phone").getByRole(AriaRole.TEXTBOX);
        editor.fill(BETTER);

        facilitator.stopWriting();
        assertThat(room.getByLabel("About this step").getByText("the facilitator may check them"))
                .isVisible();
        PageQuality.assertAccessible(room, "room-stopped");
        assertThat(editor).hasValue(BETTER);

        facilitator.showFew();
        assertThat(room.getByLabel("About this step").getByText("the facilitator may check them"))
                .isHidden();
        assertThat(phone.getByRole(AriaRole.TEXTBOX)).hasValue(BETTER);
    }

    @Test
    @DisplayName("a shown card that was worded anew is as it was at one press")
    void aCardWordedAnewHasAWayBack(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Mending");
        Participating participant = new Participating(browsers.phone());
        participant.join(code);
        facilitator.beginWriting();
        participant.write("Anser the phone");
        facilitator.showFew();
        Page desk = facilitator.page();
        Locator card =
                desk.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Anser the phone"));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        card.getByRole(AriaRole.TEXTBOX).fill(BETTER);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(participant.page().getByText(BETTER)).isVisible();

        button(desk, "Undo").click();
        assertThat(participant.page().getByText("Anser the phone")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** Whoever works by keyboard alone is never sent back to the top of the page. */
@ExtendWith(Browsers.DemoExtension.class)
class KeyboardPageIT {

    @Test
    void deletingACardLeadsToTheNextAndDeletingTheLastToWriting(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating participant = new Participating(browsers.phone());
        participant.join(facilitator.planAndOpen("By keyboard"));
        facilitator.goOn("Begin: welcome", "Welcome");
        facilitator.goOn("Next: remember", "Remember");
        facilitator.goOn("Next: write cards", "Write");
        participant.seesStep("Think of service you received. What did they do?");
        participant.write("Use their name");
        participant.write("Walk with them");
        Page phone = participant.page();

        phone.keyboard().press("Tab");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Tab");
        assertFocused(phone, AriaRole.BUTTON, "Delete: Use their name");
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("Card deleted.").first()).isVisible();
        assertFocused(phone, AriaRole.BUTTON, "Delete: Walk with them");
        phone.keyboard().press("Enter");
        assertFocused(phone, AriaRole.TEXTBOX, "One thing you would see someone doing");
    }

    private static void assertFocused(Page page, AriaRole role, String name) {
        assertThat(page.getByRole(role, new Page.GetByRoleOptions().setName(name)))
                .isFocused();
    }
}

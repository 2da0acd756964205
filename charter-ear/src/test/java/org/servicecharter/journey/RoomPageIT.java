package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** What hangs on the wall can be read from the last row. */
@ExtendWith(Browsers.DemoExtension.class)
class RoomPageIT {

    @Test
    void cardsThatGlideIntoThemesAreShownAsLargeAsTheWallAllows(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("On the wall");
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Participating phone = new Participating(browsers.phone());
        phone.join(code);
        facilitator.beginWriting();
        phone.seesStep("Think of service you received. What did they do?");
        IntStream.range(0, 6)
                .forEach(i -> phone.write("They answered question " + i + " and called back the same day"));
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");

        phone.group(IntStream.range(0, 3)
                .mapToObj(i -> "They answered question " + i + " and called back the same day")
                .toList());
        phone.nameTheme("Answers");

        assertThat(room.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Answers"))))
                .isVisible();
        assertThat(room.locator("#step"))
                .hasCSS("font-size", "30px", new LocatorAssertions.HasCSSOptions().setTimeout(3_000));
    }

    /** However long its title is: a code without its edge is no way in. */
    @Test
    void theCodeToScanIsWhole(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.planAndOpen("What people notice about us when they come in, write, call or meet us,"
                + " and what they tell others about it");
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Locator code = room.locator(".joining");
        assertThat(code).isVisible();
        assertThat(room.getByLabel("About this step")).containsText("Join with the code below.");
        BoundingBox box = code.boundingBox();
        Assertions.assertThat(box.y + box.height).isLessThanOrEqualTo(room.viewportSize().height);
    }

    @Test
    @DisplayName("an address that turns off the screen with the one before is made only for whoever was told so")
    void theWallIsNotTurnedOffUnasked(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.planAndOpen("One wall");
        Page desk = facilitator.page();
        assertThat(desk.getByText("A new address turns off the screen that has the one before."))
                .isVisible();
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Locator shown = room.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(shown).isVisible();
        desk.reload();

        Locator button =
                desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Address for another computer"));
        Locator dialog = desk.getByRole(AriaRole.DIALOG);
        button.click();
        assertThat(dialog).containsText("A new one turns off the screen that was opened with it.");
        PageQuality.assertAccessible(desk, "another address");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                .click();
        facilitator.goOn("Begin: welcome", "Welcome");
        assertThat(shown).hasText("Welcome");

        button.click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make a new address"))
                .click();
        assertThat(room.getByText("This screen needs a fresh key.")).isVisible();
        assertThat(desk.getByLabel("Open this address there")).hasValue(Pattern.compile("http.*"));
    }
}

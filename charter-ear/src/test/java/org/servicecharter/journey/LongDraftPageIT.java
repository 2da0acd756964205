package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** AT-14: a draft of twenty principles, in which nobody has to scroll for the place they mean. */
@ExtendWith(Browsers.DemoExtension.class)
class LongDraftPageIT {

    private static final String TABLE = IntStream.rangeClosed(1, 20)
            .mapToObj(number -> "Basic number " + number + ",Do what number " + number + " says,Forget it")
            .collect(Collectors.joining("\n", "principle,do,dont\n", "\n"));

    @Test
    @DisplayName("AT-14: from anywhere in a long draft one tap and a choice lead to any part of it")
    void oneJumpsToAPrincipleOnAPhone(Browsers browsers) {
        Page phone = begin(browsers.phone());
        Locator seventeenth =
                phone.getByRole(AriaRole.HEADING).or(phone.locator(".wording")).getByText("Basic number 17");
        assertThat(seventeenth).not().isInViewport();

        summary(phone).click();
        PageQuality.assertSound(phone, "draft-jump");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("17 Basic number 17"))
                .click();

        assertThat(seventeenth).isInViewport();
        assertThat(summary(phone)).isInViewport();
        assertThat(list(phone)).isHidden();
    }

    @Test
    @DisplayName("AT-14: the same by keyboard, and Escape leads back to where the list was opened")
    void oneJumpsToAPrincipleByKeyboard(Browsers browsers) {
        Page page = begin(browsers.laptop());
        summary(page).focus();
        page.keyboard().press("Enter");
        assertThat(list(page)).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(list(page)).isHidden();
        assertThat(summary(page)).isFocused();

        page.keyboard().press("Enter");
        list(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("9 Basic number 9"))
                .press("Enter");
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Edit: Basic number 9")
                                .setExact(true)))
                .isInViewport();
        page.keyboard().press("Tab");
        assertThat(page.locator("section:focus-within")).containsText("Basic number 9");
    }

    private static Page begin(Page blank) {
        Page page = Demo.signIn(blank, "Amara Nwosu");
        page.navigate("/charter/list");
        page.getByLabel("Name of the new charter").fill("Twenty basics");
        page.getByLabel("CSV, Excel or JSON file")
                .setInputFiles(new FilePayload("basics.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring it in"))
                .click();
        assertThat(summary(page)).isVisible();
        page.waitForLoadState(); // the browser opens the list, but a script closes it
        return page;
    }

    private static Locator summary(Page page) {
        return page.locator(".jump summary:visible");
    }

    private static Locator list(Page page) {
        return page.locator(".jump ul:visible");
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** Whoever sends what they typed after their session ended gets it back, and nobody else does. */
@ExtendWith(Browsers.DemoExtension.class)
class TypedKeptPageIT {

    private static final String AUTHOR = "Amara Nwosu";
    private static final String TYPED = "Look up, smile, and say who you are";

    @Test
    @DisplayName("a clause sent by somebody who is signed out meanwhile is there again once they signed in")
    void aClauseOutlivesBeingSignedOut(Browsers browsers) {
        Page page = draft(browsers, "Signed out");
        page.context().clearCookies();
        save(page).click();
        comeIn(page, AUTHOR);

        assertThat(given(page)).isFocused();
        Locator words = given(page).getByLabel("What to do");
        assertThat(words).hasValue(TYPED);
        PageQuality.assertAccessible(page, "draft-given-back");
        button(given(page), "Copy it").click();
        edit(page).fill("");
        edit(page).press("Control+V");
        assertThat(edit(page)).hasValue(TYPED);
        save(page).click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit: " + TYPED)))
                .isVisible();

        button(given(page), "Close").click();
        assertThat(given(page)).isHidden();
    }

    @Test
    @DisplayName("a clause sent from a page that was open for too long is there again, on a device that is remembered")
    void aClauseOutlivesAPageOpenForTooLong(Browsers browsers) {
        Page page = draft(browsers, "Open too long");
        endSession(page);
        save(page).click();

        assertThat(given(page).getByLabel("What to do")).hasValue(TYPED);
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Open too long");
        assertThat(given(page)).isHidden();
    }

    @Test
    @DisplayName("a story sent after the session ended is back in its field, and is told then")
    void aStoryIsBackInItsField(Browsers browsers) {
        Page phone = story(browsers);
        phone.context().clearCookies();
        tell(phone).click();
        assertThat(phone.getByText("You were no longer signed in")).isVisible();
        comeIn(phone, AUTHOR);

        assertThat(phone.getByLabel("What happened?")).hasValue(TYPED);
        PageQuality.assertAccessible(phone, "story-given-back");
    }

    @Test
    @DisplayName("a page that was open for too long leads back to itself, with what was typed")
    void aStoryOutlivesAPageOpenForTooLong(Browsers browsers) {
        Page phone = story(browsers);
        endSession(phone);
        tell(phone).click();
        PageQuality.assertAccessible(phone, "expired");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open it again"))
                .click();

        assertThat(phone.getByLabel("What happened?")).hasValue(TYPED);
    }

    @Test
    @DisplayName("whoever else signs in on that tab sees nothing of it")
    void nobodyElseGetsIt(Browsers browsers) {
        Page phone = story(browsers);
        phone.context().clearCookies();
        tell(phone).click();
        comeIn(phone, "Arjun Mehta");

        assertThat(phone.getByLabel("What happened?")).isEmpty();
        assertThat(given(phone)).isHidden();
    }

    private static Page draft(Browsers browsers, String title) {
        Page page = Demo.signIn(browsers.laptop(), AUTHOR);
        page.navigate("/charter/list");
        page.getByLabel("Name of the new charter").fill(title);
        page.getByLabel("CSV, Excel or JSON file")
                .setInputFiles(new FilePayload(
                        "care.csv",
                        "text/csv",
                        "principle,do,dont\nWe care,Look up,Send away\n".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring it in"))
                .click();
        edit(page).fill(TYPED);
        return page;
    }

    /** The words of the first behaviour, in the editor. */
    private static Locator edit(Page page) {
        Locator words = page.locator("#editor textarea").first();
        if (words.count() == 0) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Edit: Look up").setExact(true))
                    .click();
        }
        return words;
    }

    private static Locator save(Page page) {
        return button(page.locator("#editor"), "Save");
    }

    private static Page story(Browsers browsers) {
        Page phone = Demo.signIn(browsers.phone(), AUTHOR);
        phone.navigate("/daily/tell");
        phone.getByLabel("What happened?").fill(TYPED);
        return phone;
    }

    private static Locator tell(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tell it"));
    }

    private static Locator given(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What you typed is still here"));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void comeIn(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    /** The server forgets the session; the device is remembered and signs in by itself. */
    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("charter-session"));
    }
}

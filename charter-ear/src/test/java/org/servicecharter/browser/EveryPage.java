package org.servicecharter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Looks at pages as one person sees them, on a phone and on a laptop. */
final class EveryPage {

    private final Page phone;
    private final Page laptop;

    /** @param who is signed in; a visitor is not */
    EveryPage(Browsers browsers, String who) {
        phone = browsers.phone();
        laptop = browsers.laptop();
        if (!who.equals("a visitor")) {
            Demo.signIn(phone, who);
            Demo.signIn(laptop, who);
        }
    }

    /** @param paths with a space between them */
    void isSound(String paths) {
        for (String path : paths.split(" ")) {
            for (Page page : List.of(phone, laptop)) {
                page.navigate(path);
                assertHolds(page, path);
            }
            PageQuality.assertSound(phone, laptop, path.substring(1).replaceAll("\\W", "-"));
        }
    }

    /** The page behind the first link to it on another, as its address cannot be known. */
    void isSoundBehind(String path, String link, String name) {
        for (Page page : List.of(phone, laptop)) {
            page.navigate(path);
            page.locator("main a[href*='" + link + "']").first().click();
            page.waitForURL("**" + link + "*");
            assertHolds(page, name);
        }
        PageQuality.assertSound(phone, laptop, name);
    }

    private static void assertHolds(Page page, String path) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no scrolling to the side on %s", path)
                .isTrue();
    }
}

package org.servicecharter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that no journey passes, and all work pages as they are while there is nothing in them yet. */
@ExtendWith(Browsers.DemoExtension.class)
class EveryPageIT {

    @ParameterizedTest
    @CsvSource({
        "a visitor, /signin",
        "a visitor, /join",
        "a visitor, /not/here",
        "Rosa Lindqvist, /",
        "Rosa Lindqvist, /organisation/people",
        "Rosa Lindqvist, /organisation/person",
        "Rosa Lindqvist, /organisation/person?code=1003",
        "Rosa Lindqvist, /organisation/units",
        "Rosa Lindqvist, /organisation/import",
        "Rosa Lindqvist, /organisation/settings",
        "Samuel Osei, /organisation/audit",
        "Tomás Herrera, /workshop/list",
        "Tomás Herrera, /workshop/plan",
        "Amara Nwosu, /charter/list",
        "Keiko Tanaka, /signoff/list",
        "Keiko Tanaka, /signoff/team",
    })
    void isSoundOnPhoneAndLaptop(String who, String path, Browsers browsers) {
        for (Page page : List.of(browsers.phone(), browsers.laptop())) {
            if (!who.equals("a visitor")) {
                Demo.signIn(page, who);
            }
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            PageQuality.assertSound(page, path.substring(1).replaceAll("\\W", "-"));
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no scrolling to the side")
                    .isTrue();
        }
    }
}

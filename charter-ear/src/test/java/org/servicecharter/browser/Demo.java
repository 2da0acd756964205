package org.servicecharter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The demo organisation's way in: one click. */
public final class Demo {

    private Demo() {}

    /** From now on this browser is that person's. */
    public static Page signIn(Page page, String name) {
        page.navigate("/signin");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return page;
    }
}

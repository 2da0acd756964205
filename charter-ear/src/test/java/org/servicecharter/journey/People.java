package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** The staff, each in a browser of their own, signed in through the invitation the administrator handed over. */
final class People {

    static final String PASSWORD = "four plain words together";

    private final Browsers browsers;
    private final Map<String, String> invitations;

    People(Browsers browsers, Map<String, String> invitations) {
        this.browsers = browsers;
        this.invitations = invitations;
    }

    /** On a laptop. */
    Page comesIn(String name) {
        return comesIn(name, browsers.laptop());
    }

    Page comesIn(String name, Page page) {
        page.navigate(invitations.get(name));
        PageQuality.assertSound(page, "invitation");
        page.getByLabel("Your new password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choose and go in"))
                .click();
        readsTheNotice(page);
        return page;
    }

    /** SO-25: before anything else. */
    static void readsTheNotice(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have read this, go on"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have read this, go on")))
                .isHidden();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
    }

    /** With staff number and password, as on any later day. */
    static void signIn(Page page, String staffNumber) {
        page.navigate("/signin");
        page.getByLabel("Staff number or mail address").fill(staffNumber);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
    }
}

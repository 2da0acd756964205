package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** What staff keep on the organisation's lists becomes part of a charter. */
@ExtendWith(Browsers.DemoExtension.class)
class ListsPageIT {

    @Test
    void anEntryIsAddedImprovedMarkedAndTakenIntoADraft(Browsers browsers) {
        Page phone = Demo.signIn(browsers.phone(), "Arjun Mehta");
        phone.navigate("/charter/lists");
        phone.getByLabel("Something we do", exactly()).fill("We ring back today");
        phone.getByRole(AriaRole.BUTTON, named("Put on the list")).click();
        assertThat(phone.getByRole(AriaRole.LINK, linked("We ring back today"))).isVisible();
        phone.getByRole(AriaRole.BUTTON, named("We live this: We ring back today"))
                .click();
        assertThat(phone.getByRole(AriaRole.BUTTON, named("We live this: We ring back today")))
                .hasAttribute("aria-pressed", "true");
        PageQuality.assertAccessible(phone, "lists-marked");

        phone.getByRole(AriaRole.LINK, linked("We ring back today")).click();
        phone.getByLabel("Wording", exactly()).fill("We ring back within the hour");
        phone.getByRole(AriaRole.BUTTON, named("Save the wording")).click();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("We ring back within the hour");
        phone.getByLabel("Your comment").fill("The desk upstairs does");
        phone.getByRole(AriaRole.BUTTON, named("Comment")).click();
        assertThat(phone.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("The desk upstairs does")))
                .isVisible();

        Page author = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        Chartering draft = new Chartering(author);
        draft.begin("From our lists");
        draft.addPrinciple("You reach us");
        author.navigate(phone.url());
        author.getByLabel("Take it into a draft, under")
                .selectOption(new SelectOption().setLabel("From our lists: You reach us"));
        author.getByRole(AriaRole.BUTTON, named("Take it")).click();
        assertThat(author.getByRole(AriaRole.LINK, linked("From our lists, version 1, a draft")))
                .isVisible();
        PageQuality.assertAccessible(author, "lists-entry");
        author.getByRole(AriaRole.LINK, linked("From our lists, version 1, a draft"))
                .click();
        assertThat(author.getByText("We ring back within the hour", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions linked(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}

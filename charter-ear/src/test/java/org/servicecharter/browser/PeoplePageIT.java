package org.servicecharter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of people, as an administrator sees it. */
@ExtendWith(Browsers.DemoExtension.class)
class PeoplePageIT {

    @Test
    void onAPhoneNobodyHasALabelWithNothingBesideIt(Browsers browsers) {
        Page page = Demo.signIn(browsers.phone(), "Rosa Lindqvist");
        page.navigate("/organisation/people");

        assertThat(label(row(page, "Tomás Herrera"), "Roles")).isVisible();
        assertThat(label(row(page, "Keiko Tanaka"), "Unit")).isVisible();
        assertThat(label(row(page, "Keiko Tanaka"), "Roles")).isHidden();
    }

    @Test
    void onALaptopTheColumnOfRolesStaysInLineForEverybody(Browsers browsers) {
        Page page = Demo.signIn(browsers.laptop(), "Rosa Lindqvist");
        page.navigate("/organisation/people");

        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Roles")))
                .isVisible();
        assertThat(cells(row(page, "Tomás Herrera"))).hasCount(5);
        assertThat(cells(row(page, "Keiko Tanaka"))).hasCount(5);
    }

    private static Locator row(Page page, String name) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator cells(Locator row) {
        return row.locator("td").filter(new Locator.FilterOptions().setVisible(true));
    }

    private static Locator label(Locator row, String name) {
        return row.getByText(name, new Locator.GetByTextOptions().setExact(true));
    }
}

package org.servicecharter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In a list too long to be taken in at one look, one row is found by a part of its name. */
@ExtendWith(Browsers.DemoExtension.class)
class LongListPageIT {

    @Test
    void aFacilitatorFindsOneOfManyWorkshops(Browsers browsers) {
        Page page = Demo.signIn(browsers.phone(), "Tomás Herrera");
        for (int i = 1; i <= 11; i++) {
            page.navigate("/workshop/plan");
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"))
                    .fill("Öffnungszeiten, group " + i);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan it"))
                    .click();
            assertThat(page.getByText("The plan is saved.")).isVisible();
        }
        page.navigate("/workshop/list");
        PageQuality.assertSound(page, "workshops-many");
        search(page, "offnungs 11");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page).getByRole(AriaRole.LINK)).isInViewport();

        search(page, "nobody planned this");
        assertThat(page.getByText("Nothing here holds “nobody planned this”.")).isVisible();
        PageQuality.assertSound(page, "workshops-none-found");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all"))
                .click();
        assertThat(rows(page).count()).isGreaterThanOrEqualTo(11);
    }

    private static void search(Page page, String text) {
        page.getByRole(AriaRole.SEARCHBOX).fill(text);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }
}

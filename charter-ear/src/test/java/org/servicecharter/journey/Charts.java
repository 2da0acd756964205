package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A chart of the board, on whatever screen. */
final class Charts {

    private Charts() {}

    /** Asserts that exactly these cards are on this chart of this screen. */
    static void assertShown(Page page, String chart, List<String> texts) {
        Locator region = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(chart).setExact(true));
        assertThat(region.getByRole(AriaRole.LISTITEM)).hasCount(texts.size());
        for (String text : texts) {
            assertThat(region.getByText(text, new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }
}

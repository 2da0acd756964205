package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Two hands on a keyboard: to whatever is named by Tab, and on from there. */
final class Keys {

    private static final int MOST = 160;
    private static final String FOCUSED = "() => { const e = document.activeElement;"
            + " const said = e === document.body ? '' : e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText;"
            + " return (said ?? '').trim().replace(/\\s+/g, ' '); }";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Tabs on until it has the focus. */
    Keys to(String name) {
        List<String> passed = new ArrayList<>(List.of(focused()));
        while (!passed.get(passed.size() - 1).equals(name)) {
            Assertions.assertThat(passed).as("no way by Tab to " + name).hasSizeLessThan(MOST);
            page.keyboard().press("Tab");
            passed.add(focused());
        }
        return this;
    }

    Keys press(String name) {
        to(name);
        return key("Enter");
    }

    Keys type(String name, String text) {
        to(name);
        page.keyboard().type(text);
        return this;
    }

    Keys key(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** As whoever leads does it, with a reason where the portal asks for one; the focus stays on the way on. */
    void goOn(String name, String heading) {
        press(name);
        Locator arrived = page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setLevel(1).setName(heading).setExact(true));
        Locator few = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show anyway"));
        assertThat(arrived.or(few)).isVisible();
        if (few.isVisible()) {
            press("Show anyway");
        }
        assertThat(arrived).isVisible();
        Assertions.assertThat(focused()).startsWith(heading.equals("Close") ? "Close and make" : "Next: ");
    }

    String focused() {
        return (String) page.evaluate(FOCUSED);
    }
}

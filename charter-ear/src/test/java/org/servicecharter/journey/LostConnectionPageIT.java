package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** An author whose network goes, or whose finger slips, keeps what they typed. */
@ExtendWith(Browsers.DemoExtension.class)
class LostConnectionPageIT {

    private static final String LOST = "The portal could not be reached, so this may not be saved.";

    @Test
    @DisplayName("a clause that cannot be saved without network is still in its editor, and is saved once it is back")
    void whatWasTypedOutlivesALostConnection(Browsers browsers) {
        Page page = begin(browsers, "Off and on");
        edit(page).fill("Look up and smile");

        page.context().setOffline(true);
        save(page).click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText(LOST)).isVisible();
        assertThat(save(page)).isEnabled();
        assertThat(page.locator("#editor textarea").first()).hasValue("Look up and smile");
        PageQuality.assertAccessible(page, "draft-lost");

        page.context().setOffline(false);
        save(page).click();
        assertThat(button(page, "Edit: Look up and smile")).isVisible();
        assertThat(page.getByText(LOST)).isHidden();
    }

    @Test
    @DisplayName("whoever leaves a draft with words typed and not saved is asked; without, nobody is")
    void oneIsAskedBeforeTypedWordsAreLeft(Browsers browsers) {
        Page page = begin(browsers, "Left behind");
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        edit(page);
        page.reload();
        assertThat(asked).isEmpty();

        edit(page).fill("Typed, not saved");
        page.reload();
        assertThat(asked).containsExactly("beforeunload");
    }

    private static Page begin(Browsers browsers, String title) {
        Page page = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        page.navigate("/charter/list");
        page.getByLabel("Name of the new charter").fill(title);
        page.getByLabel("CSV, Excel or JSON file")
                .setInputFiles(new FilePayload(
                        "care.csv",
                        "text/csv",
                        "principle,do,dont\nWe care,Look up,Send away\n".getBytes(StandardCharsets.UTF_8)));
        button(page, "Bring it in").click();
        return page;
    }

    private static Locator edit(Page page) {
        button(page, "Edit: Look up").click();
        return page.locator("#editor textarea").first();
    }

    private static Locator save(Page page) {
        return page.locator("#editor")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Save").setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

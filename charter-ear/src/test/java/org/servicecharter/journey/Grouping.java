package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Putting cards into themes, on a phone as on the facilitator's screen. */
final class Grouping {

    private static final String UNNAMED = "Not named yet";

    private final Page page;

    Grouping(Page page) {
        this.page = page;
    }

    /** Select, then assign: no dragging, every step by tap or key. */
    void intoNewTheme(List<String> texts) {
        texts.forEach(this::tick);
        page.getByLabel("Move to").selectOption(label("A new theme"));
        move();
        Locator theme = theme(UNNAMED);
        assertThat(theme.getByRole(AriaRole.CHECKBOX)).hasCount(texts.size());
        assertThat(page.getByLabel("Move to")).hasValue(""); // the next move would make one more theme
    }

    void into(String theme, String text) {
        tick(text);
        page.getByLabel("Move to").selectOption(label(theme));
        move();
    }

    /** Names the one theme that has no name yet. */
    void name(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Name it: " + UNNAMED))
                .click();
        page.getByLabel("Name of the theme").filter(visible()).fill(name);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .filter(visible())
                .click();
        assertThat(theme(name)).isVisible();
    }

    /** As a hand does it: press, move in small steps, let go. */
    void drag(String text, String theme) {
        Locator target = theme(theme).getByRole(AriaRole.LIST);
        card(text).scrollIntoViewIfNeeded();
        BoundingBox from = card(text).boundingBox();
        BoundingBox to = target.boundingBox();
        page.mouse().move(from.x + from.width - 12, from.y + from.height / 2);
        page.mouse().down();
        Mouse.MoveOptions slowly = new Mouse.MoveOptions().setSteps(15);
        page.mouse().move(from.x + from.width - 12, from.y + from.height / 2 + 10, slowly);
        page.mouse().move(to.x + to.width / 2, to.y + 20, slowly);
        page.mouse().up();
    }

    void assertHolds(String theme, List<String> texts) {
        assertThat(theme(theme).getByRole(AriaRole.CHECKBOX)).hasCount(texts.size());
        for (String text : texts) {
            assertThat(theme(theme).getByText(text, new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    private void tick(String text) {
        card(text).getByRole(AriaRole.CHECKBOX).check();
    }

    private Locator card(String text) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(text, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator theme(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void move() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Move").setExact(true))
                .click();
    }

    private static SelectOption label(String text) {
        return new SelectOption().setLabel(text);
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}

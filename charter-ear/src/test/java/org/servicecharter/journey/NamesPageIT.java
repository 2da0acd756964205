package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** A workshop that keeps the names people give: each is told once, and nobody is promised what does not hold there. */
@ExtendWith(Browsers.DemoExtension.class)
class NamesPageIT {

    @Test
    @DisplayName("a wall that is opened while people come in names each of them once")
    void eachNameIsThereOnce(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = planNamed(facilitator, "Coming in");
        new Participating(browsers.phone()).join(code, "Ann");
        new Participating(browsers.phone()).join(code, "Ben");
        Page room = browsers.room();
        room.route("**/board", NamesPageIT::fulfilAsIfMoreCameMeanwhile);
        room.navigate(facilitator.roomAddress());

        new Participating(browsers.phone()).join(code, "Cid");
        assertThat(room.getByLabel("About this step")
                        .getByText(Pattern.compile("^\u2068Ann\u2069, \u2068Ben\u2069, \u2068Cid\u2069$")))
                .isVisible();
        assertThat(room.getByLabel("About this step")).containsText("3 people are here.");
    }

    @Test
    @DisplayName("W-07, W-12: whoever comes late with a card reads that it carries their name")
    void aLateCardIsPromisedNoSecret(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = planNamed(facilitator, "Late, by name");
        Participating ann = new Participating(browsers.phone());
        ann.join(code, "Ann");
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        ann.page()
                .locator("summary")
                .getByText("Add a card you thought of late")
                .click();

        assertThat(ann.page()
                        .getByText(
                                "Late cards are shown together with others, with the name you gave, if you gave one.")
                        .locator("visible=true"))
                .isVisible();
    }

    private static String planNamed(Facilitating facilitator, String title) {
        String code = facilitator.plan(title);
        Page page = facilitator.page();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Yes: a card")))
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save changes"))
                .click();
        assertThat(page.getByText("The plan is saved.")).isVisible();
        facilitator.open();
        return code;
    }

    /** What is told after it repeats what it holds. */
    private static void fulfilAsIfMoreCameMeanwhile(Route route) {
        APIResponse board = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(board)
                .setBody(board.text().replaceFirst("\"last\":\\d+", "\"last\":0")));
    }
}

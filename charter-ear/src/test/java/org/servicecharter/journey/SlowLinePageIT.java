package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** A phone whose answers are slow: what was pressed last holds, by this person and by others. */
@ExtendWith(Browsers.DemoExtension.class)
class SlowLinePageIT {

    /** With signs that a program could take for its own. */
    private static final String THEME = "Save $$ in {2} days";

    @Test
    @DisplayName("W-03, W-07: three quick taps are three dots, and \"I'm finished\" pressed three times is finished")
    void whatWasPressedLastHolds(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.plan("Quick taps");
        facilitator.saveDots(3, 3);
        assertThat(facilitator.page().getByText("The plan is saved.")).isVisible();
        facilitator.open();
        Participating ann = new Participating(browsers.phone());
        ann.join(code);
        group(facilitator, ann, List.of("Call back"));
        ann.group(List.of("Call back"));
        ann.nameTheme(THEME);
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");
        Page phone = ann.page();

        pressThrice(phone, "**/votes/*", button(phone, "Place a dot on " + THEME));
        assertThat(phone.getByText("You have 0 of 3 dots left.")).isVisible();
        assertThat(phone.getByRole(AriaRole.STATUS).first()).hasText("3 dots on " + THEME + ". 0 dots left.");
        Locator finished = button(phone, "I'm finished");
        pressThrice(phone, "**/finished", finished);
        assertThat(finished).hasAttribute("aria-pressed", "true");
        facilitator.seesFinished(1, 1);
        facilitator.goOn("Next: close the vote", "Find the words");
        facilitator.seesDots(THEME, 3);
    }

    @Test
    void theAnswerThatWasChosenLastIsChosen(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating ann = new Participating(browsers.phone());
        ann.join(facilitator.planAndOpen("Quick answers"));
        facilitator.goOn("Begin: welcome", "Welcome");
        facilitator.page().getByText("Guide to this step").click();
        button(facilitator.page(), "Show to everyone: When somebody comes to us: a transaction, or an interaction?")
                .click();
        Page phone = ann.page();
        List<Route> held = hold(phone, "**/answer");
        answer(phone, "A transaction").click();
        phone.waitForCondition(() -> !held.isEmpty());

        answer(phone, "An interaction").click();

        assertThat(answer(phone, "An interaction")).isChecked();
        letGo(phone, "**/answer", held);
        assertThat(facilitator.page().getByText("1 of 1 have answered.")).isVisible();
        assertThat(answer(phone, "An interaction")).isChecked();
    }

    @Test
    @DisplayName("W-10: what was taken back before it had arrived is taken back once")
    void theNextUndoIsAboutSomethingElse(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating ann = new Participating(browsers.phone());
        ann.join(facilitator.planAndOpen("Quick undo"));
        group(facilitator, ann, List.of("Listen", "Smile"));
        Page phone = ann.page();
        List<Route> held = hold(phone, "**/merges");
        for (String card : List.of("Listen", "Smile")) {
            phone.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(card))
                    .check();
        }
        button(phone, "Merge into one").click();
        phone.waitForCondition(() -> !held.isEmpty());
        button(phone, "Undo").click();

        phone.waitForResponse("**/undo", () -> letGo(phone, "**/merges", held));

        new Grouping(phone).assertHolds("Ungrouped", List.of("Listen", "Smile"));
        assertThat(button(phone, "Undo my last")).isHidden();
    }

    @Test
    @DisplayName("W-10: a card that two move at once is where it was put last, on the screen of the first, too")
    void aCardIsWhereItWasPutLast(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Both at once");
        Participating ann = new Participating(browsers.phone());
        Participating ben = new Participating(browsers.phone());
        List.of(ann, ben).forEach(phone -> phone.join(code));
        group(facilitator, ann, List.of("Listen", "Smile", "Call back", "Greet"));
        ben.group(List.of("Listen"));
        ben.nameTheme("Listening");
        ben.group(List.of("Smile"));
        ben.nameTheme("Kindness");
        List<Runnable> answers = new ArrayList<>();
        ann.page().route("**/moves", route -> {
            APIResponse answer = route.fetch();
            answers.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        });
        new Grouping(ann.page()).into("Listening", "Call back");
        ann.page().waitForCondition(() -> !answers.isEmpty());
        new Grouping(ben.page()).assertHolds("Listening", List.of("Listen", "Call back"));
        new Grouping(ben.page()).into("Kindness", "Call back");
        new Grouping(ben.page()).into("Kindness", "Greet");
        new Grouping(ann.page()).assertHolds("Kindness", List.of("Smile", "Greet"));

        ann.page().waitForResponse("**/moves", answers.get(0));

        new Grouping(ann.page()).assertHolds("Kindness", List.of("Smile", "Call back", "Greet"));
    }

    /** Up to the grouping of these cards. */
    private static void group(Facilitating facilitator, Participating author, List<String> cards) {
        facilitator.beginWriting();
        cards.forEach(author::write);
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        author.seesStep("Put together what belongs together");
    }

    /** The second and third time while the answer to the first is on its way. */
    private static void pressThrice(Page page, String address, Locator button) {
        List<Route> held = hold(page, address);
        button.click();
        page.waitForCondition(() -> !held.isEmpty());
        button.click();
        button.click();
        letGo(page, address, held);
    }

    private static List<Route> hold(Page page, String address) {
        List<Route> held = new ArrayList<>();
        page.route(address, held::add);
        return held;
    }

    private static void letGo(Page page, String address, List<Route> held) {
        page.unroute(address);
        held.forEach(Route::resume);
    }

    private static Locator answer(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

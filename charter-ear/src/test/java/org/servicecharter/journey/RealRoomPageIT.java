package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** What happens in real rooms: people come twice, press at once, and are not done when time is up. */
@ExtendWith(Browsers.DemoExtension.class)
class RealRoomPageIT {

    @Test
    @DisplayName(
            "A phone that forgot what it stored goes back to its seat, also past a closed door; it takes no second")
    void whoComesAgainSitsWhereTheySat(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Come again");
        Participating phone = new Participating(browsers.phone());
        phone.join(code);
        phone.page().evaluate("localStorage.clear()");
        button(facilitator.page(), "Close the door").click();
        assertThat(button(facilitator.page(), "Open the door")).isVisible();

        phone.page().navigate("/join?code=" + code.toLowerCase());

        phone.seesStep("You are in. It starts in a moment.");
        assertThat(facilitator.page().getByText("1 person is here.").first()).isVisible();
    }

    @Test
    @DisplayName("Two who lead press next at once: the second arrives, too, and reads of no fault")
    void whoPressesSecondArrivesAllTheSame(Browsers browsers) {
        Facilitating first = Facilitating.demo(browsers);
        String code = first.planAndOpen("Led by two");
        Page second = Demo.signIn(browsers.laptop(), "Tomás Herrera");
        second.navigate("/workshop/run?code=" + code);
        List<Route> held = new ArrayList<>();
        second.route("**/stage", held::add);
        button(second, "Begin: welcome").click();
        second.waitForCondition(() -> !held.isEmpty());
        first.goOn("Begin: welcome", "Welcome");
        assertThat(button(second, "Next: remember")).isVisible();

        Response anew = second.waitForResponse("**/board", () -> letGo(second, held));

        assertThat(anew.ok()).isTrue();
        assertThat(button(second, "Next: remember")).isVisible();
        assertThat(second.getByText("The workshop has moved to another step")).isHidden();
    }

    @Test
    @DisplayName("What was read of the board before the last news, but comes after them, takes nobody a step back")
    void whatComesLateTakesNobodyBack(Browsers browsers) {
        Facilitating first = Facilitating.demo(browsers);
        String code = first.planAndOpen("Late answer");
        Page second = Demo.signIn(browsers.laptop(), "Tomás Herrera");
        second.navigate("/workshop/run?code=" + code);
        List<Route> presses = new ArrayList<>();
        second.route("**/stage", presses::add);
        button(second, "Begin: welcome").click();
        second.waitForCondition(() -> !presses.isEmpty());
        first.goOn("Begin: welcome", "Welcome");
        List<Runnable> late = new ArrayList<>();
        second.route("**/board", route -> {
            APIResponse read = route.fetch();
            late.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(read)));
        });
        letGo(second, presses);
        second.waitForCondition(() -> !late.isEmpty());
        first.goOn("Next: remember", "Remember");
        assertThat(button(second, "Next: write cards")).isVisible();
        second.evaluate(
                """
                () => {
                  const title = document.getElementById("title");
                  window.steps = [];
                  new MutationObserver(() => window.steps.push(title.textContent))
                      .observe(title, { childList: true, characterData: true, subtree: true });
                }""");

        second.waitForResponse("**/board", late.get(0));
        first.goOn("Next: write cards", "Write");
        assertThat(button(second, "Next: show all cards")).isVisible();

        assertThat(second.evaluate("window.steps")).isEqualTo(List.of("Write"));
    }

    @Test
    @DisplayName("Whoever sees the next step can go on from it, even while the answer to the last press is on its way")
    void nobodyWaitsForTheAnswerOnceTheStepIsThere(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.planAndOpen("Slow answers");
        List<Runnable> answers = new ArrayList<>();
        facilitator.page().route("**/stage", route -> {
            APIResponse answer = route.fetch();
            answers.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        });

        facilitator.goOn("Begin: welcome", "Welcome");
        facilitator.goOn("Next: remember", "Remember");
        answers.forEach(Runnable::run);
        facilitator.goOn("Next: write cards", "Write");
    }

    @Test
    @DisplayName("Neither a double click nor a press right after somebody else's goes two steps on")
    void noStepIsSkippedByMistake(Browsers browsers) {
        Facilitating first = Facilitating.demo(browsers);
        String code = first.planAndOpen("Step by step");
        button(first.page(), "Begin: welcome").dblclick();
        assertThat(button(first.page(), "Next: remember")).isVisible();
        Page second = Demo.signIn(browsers.laptop(), "Tomás Herrera");
        second.navigate("/workshop/run?code=" + code);
        assertThat(button(second, "Next: remember")).isVisible();
        second.evaluate(
                """
                () => {
                  const next = document.querySelector("#strip [data-part=next]");
                  const press = new MutationObserver(() => { press.disconnect(); next.click(); });
                  press.observe(next, { childList: true, characterData: true, subtree: true });
                }""");

        first.goOn("Next: remember", "Remember");

        assertThat(second.getByText("Somebody else has just gone on to “Remember”. Press again to go further.")
                        .first())
                .isVisible();
        first.goOn("Next: write cards", "Write");
    }

    @Test
    @DisplayName("W-08, W-09: whoever had begun a card when all were shown still sees it, and adds it as a late one")
    void aCardBegunBeforeTheRevealIsInSightAfterIt(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Half a sentence");
        Participating phone = new Participating(browsers.phone());
        phone.join(code);
        facilitator.beginWriting();
        phone.write("Say hello");
        button(phone.page(), "Edit: Say hello").click();
        phone.page()
                .getByLabel("Your card", new Page.GetByLabelOptions().setExact(true))
                .fill("Say hello first\n\n");
        button(phone.page(), "Save").click();
        phone.seesOwn("Say hello first");
        phone.type("Call back wh");

        facilitator.showFew();

        Charts.assertShown(phone.page(), Script.DO, List.of("Say hello first"));
        Locator begun = phone.page().getByLabel("One thing you would see someone doing");
        assertThat(begun).isVisible();
        assertThat(begun).hasValue("Call back wh");
        phone.write("Call back when you said");
    }

    @Test
    @DisplayName("Themes without a name go by their first card, to move to, to vote on and as principles")
    void themesWithoutANameAreToldApart(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating phone = new Participating(browsers.phone());
        phone.join(facilitator.planAndOpen("No names yet"));
        facilitator.beginWriting();
        phone.write("Say hello");
        phone.write("Call back");
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        new Grouping(phone.page()).intoNewTheme(List.of("Say hello"));

        phone.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Call back"))
                .check();
        phone.page().getByLabel("Move to").selectOption(new SelectOption().setLabel("A new theme"));
        button(phone.page(), "Move").click();

        for (String name : List.of("Not named yet: Say hello", "Not named yet: Call back")) {
            assertThat(phone.page()
                            .getByRole(
                                    AriaRole.REGION,
                                    new Page.GetByRoleOptions().setName(name).setExact(true)))
                    .isVisible();
            assertThat(phone.page()
                            .getByLabel("Move to")
                            .locator("option")
                            .filter(new Locator.FilterOptions().setHasText(name)))
                    .hasCount(1);
        }
        PageQuality.assertAccessible(phone.page(), "themes without names");
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");
        assertThat(button(phone.page(), "Place a dot on Not named yet: Call back"))
                .isVisible();
        facilitator.goOn("Next: close the vote", "Find the words");
        Page page = facilitator.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a principle"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^Say|^Call"))))
                .isVisible();
    }

    @Test
    @DisplayName("A name that goes the other way turns no other name round on the wall")
    void everyNameKeepsItsOwnDirection(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.plan("By name");
        Page page = facilitator.page();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Yes")))
                .check();
        button(page, "Save changes").click();
        assertThat(page.getByText("The plan is saved.")).isVisible();
        facilitator.open();
        for (String name : List.of("Ann\u202eB", "\u0639\u0644\u064a")) {
            Page phone = browsers.phone();
            phone.navigate("/join?code=" + code);
            phone.getByLabel("Your name").fill(name);
            button(phone, "Join").click();
            new Participating(phone).seesStep("You are in. It starts in a moment.");
        }

        page.navigate("/workshop/room/" + code);

        assertThat(page.locator("aside [data-part=names]"))
                .hasText("\u2068Ann\u202eB\u2069, \u2068\u0639\u0644\u064a\u2069");
    }

    @Test
    @DisplayName("Once it is over, neither the wall nor the facilitator's page asks anybody to join")
    void nobodyIsAskedToJoinWhatIsOver(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.holdAndClose("All is said");
        Page page = facilitator.page();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Join").setExact(true)))
                .hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change the steps to come")))
                .hasCount(0);

        page.navigate("/workshop/room/" + code);

        facilitator.seesStep("What we found");
        assertThat(page.getByText("Join on your phone")).isHidden();

        page.navigate("/workshop/list");
        button(page, "Archive: All is said").click();
        assertThat(page.getByText("Archived. You can still read it.")).isVisible();
        page.navigate("/workshop/run?code=" + code);
        facilitator.seesStep("Done");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the charter draft")))
                .isVisible();
        assertThat(button(page, "Close and make the charter draft")).hasCount(0);
    }

    @Test
    @DisplayName("Whoever watches gives up that seat at one press, and comes in again to take part")
    void whoWatchesMayTakePart(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating ann = new Participating(browsers.phone());
        ann.watch(facilitator.planAndOpen("Only watching"));
        assertThat(facilitator.page().getByText("1 is watching.").first()).isVisible();
        button(ann.page(), "Take part").click();
        assertThat(ann.page().getByLabel("I only want to watch")).not().isChecked();
        button(ann.page(), "Join").click();
        ann.seesStep("You are in. It starts in a moment.");
        facilitator.beginWriting();
        ann.write("Say hello");
        assertThat(facilitator.page().getByText("1 is watching.")).hasCount(0);
    }

    /** Lets what was held go, and what comes after: a press that waited too long was given up and made again. */
    private static void letGo(Page page, List<Route> presses) {
        page.unroute("**/stage");
        presses.forEach(Route::resume);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

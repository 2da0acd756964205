package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.shipped.Cable;

/** A phone that was dark or without network hears afterwards what it was told alone, too. */
@ExtendWith(Browsers.DemoExtension.class)
class AsleepPageIT {

    private static final String RUDE = "Be like Otto from the front desk";

    @Test
    @DisplayName("domain.md 3.2, 6: whoever slept while groups were made, and made anew, reads which is theirs now")
    void whoSleptReadsTheirGroup(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page phone = finishingTheSentence(browsers, facilitator, 4);

        sleep(phone, true);
        groups(facilitator, "Pairs");
        sleep(phone, false);
        assertThat(phone.getByText("2 people. Find the others of group")).isVisible();

        sleep(phone, true);
        groups(facilitator, "Fours");
        sleep(phone, false);
        assertThat(phone.getByText("You are in group 1, 4 people.")).isVisible();
    }

    @Test
    @DisplayName(
            "domain.md 3.2, 6: whoever asks what they slept through is answered at once, whatever happens meanwhile")
    void whoAsksOnABusyBoardIsAnswered(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page phone = finishingTheSentence(browsers, facilitator, 2);
        sleep(phone, true);
        groups(facilitator, "Pairs");
        List<Runnable> answers = new ArrayList<>();
        phone.route("**/board", route -> {
            APIResponse read = route.fetch();
            answers.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(read)));
        });
        sleep(phone, false);
        phone.waitForCondition(() -> !answers.isEmpty());
        facilitator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))
                .click();
        Locator paused =
                phone.getByText("We take a break.").locator("visible=true").first();
        assertThat(paused).isVisible();

        phone.waitForResponse("**/board", answers.get(0));

        assertThat(phone.getByText("2 people. Find the others of group")).isVisible();
        assertThat(paused).isVisible();
    }

    /** The older one would take the screen back, and what it lacks is told only once. */
    @Test
    void ofTwoAnswersTheNewerCounts(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating ann = new Participating(browsers.phone());
        ann.join(facilitator.planAndOpen("Asked twice"));
        facilitator.beginWriting();
        Page phone = ann.page();
        List<Runnable> answers = new ArrayList<>();
        phone.route("**/board", route -> {
            APIResponse read = route.fetch();
            answers.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(read)));
        });
        phone.reload();
        phone.waitForCondition(() -> answers.size() == 1);
        facilitator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))
                .click();
        assertThat(facilitator.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on")))
                .isVisible();
        sleep(phone, true);
        sleep(phone, false);
        phone.waitForCondition(() -> answers.size() == 2);
        answers.get(1).run();
        Locator paused =
                phone.getByText("We take a break.").locator("visible=true").first();
        assertThat(paused).isVisible();

        phone.waitForResponse("**/board", answers.get(0)).finished();
        phone.evaluate("() => new Promise(requestAnimationFrame)");

        assertThat(paused).isVisible();
    }

    @Test
    @DisplayName("W-02: whoever was without network when their card was taken out reads why")
    void whoWasAwayReadsWhyTheirCardIsGone(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Away");
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating author = new Participating(browsers.phone(cable.url()));
            author.join(code);
            facilitator.beginWriting();
            author.write(RUDE);
            facilitator.stopWriting();

            cable.cut();
            facilitator.takeOut(RUDE, "it names a person");
            cable.mend();

            assertThat(author.own(RUDE)).containsText("The facilitator took it out: it names a person.");
        }
    }

    /** The first of so many phones. */
    private static Page finishingTheSentence(Browsers browsers, Facilitating facilitator, int phones) {
        String code = facilitator.planAndOpen("Asleep");
        List<Participating> all = Stream.generate(() -> new Participating(browsers.phone()))
                .limit(phones)
                .toList();
        all.forEach(phone -> phone.join(code));
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        return all.get(0).page();
    }

    private static void groups(Facilitating facilitator, String size) {
        Locator button =
                facilitator.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(size + " · "));
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    /** A screen that goes dark hides its pages. */
    private static void sleep(Page phone, boolean dark) {
        phone.evaluate(
                "dark => {"
                        + "  Object.defineProperty(document, 'hidden', {value: dark, configurable: true});"
                        + "  document.dispatchEvent(new Event('visibilitychange'));"
                        + "}",
                dark);
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;
import org.servicecharter.shipped.Cable;

/** A phone without network, while the others go on: what it did belongs to the step in which it was done. */
@ExtendWith(Browsers.DemoExtension.class)
class LaterStepPageIT {

    private static final String WAITS = "It is shown together with other late cards.";

    @Test
    @DisplayName("\"I'm finished\", pressed without network, counts for no later step, and the phone agrees")
    void whoFinishedOneStepHasNotFinishedALaterOne(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Finished out there");
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating far = new Participating(browsers.phone(cable.url()));
            far.join(code);
            facilitator.beginWriting();
            far.seesStep("Think of service you received. What did they do?");
            cable.cut();
            far.finish();
            facilitator.goOn("Next: show all cards", "Read");
            facilitator.goOn("Next: finish the sentence", "Finish the sentence");

            int answer = far.page().waitForResponse("**/finished", cable::mend).status();

            assertThat(answer).isEqualTo(409);
            far.seesStep("Finish the sentence");
            facilitator.seesFinished(0, 1);
            assertThat(button(far.page(), "I'm finished")).hasAttribute("aria-pressed", "false");
            assertThat(far.page().locator("#note.error")).isHidden();
            far.finish();
            facilitator.seesFinished(1, 1);
        }
    }

    @Test
    @DisplayName("W-03: dots placed without network in one vote are in no later one")
    void dotsOfOneVoteAreInNoOther(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = EachVotePageIT.planTwoRounds(facilitator);
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating far = new Participating(browsers.phone(cable.url()));
            far.join(code);
            EachVotePageIT.firstRound(facilitator, far);
            far.seesStep("Which themes matter most?");
            cable.cut();
            far.vote("Listening", 1, 0, 1);
            EachVotePageIT.secondVote(facilitator);

            int answer = far.page().waitForResponse("**/votes/*", cable::mend).status();

            assertThat(answer).isEqualTo(409);
            assertThat(far.page().getByText(Pattern.compile("^Step 1\\d · Vote$")))
                    .isVisible();
            assertThat(far.page().getByText("You have 1 of 1 dot left.")).isVisible();
            int placed = far.page()
                    .waitForResponse("**/votes/*", () -> far.vote("Answering", 1, 0, 1))
                    .status();
            assertThat(placed).isLessThan(300);
            facilitator.goOn("Next: close the vote", "Find the words");
            facilitator.seesDots("Answering", 1);
            facilitator.seesDots("Listening", 0);
        }
    }

    @Test
    @DisplayName("W-01, W-08: whoever finishes the sentence still sees their own late cards, and what they half typed")
    void ownLateCardsAreInSightInEveryStepThatTakesThem(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Late and seen");
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating far = new Participating(browsers.phone(cable.url()));
            far.join(code);
            facilitator.beginWriting();
            far.seesStep("Think of service you received. What did they do?");
            cable.cut();
            for (String card : List.of("Say hello", "Call back")) {
                far.type(card);
                far.add();
                assertThat(far.own(card)).hasAttribute("aria-busy", "true");
            }
            far.type("Half a sentence wh");
            facilitator.goOn("Next: show all cards", "Read");
            facilitator.goOn("Next: finish the sentence", "Finish the sentence");
            cable.mend();

            far.seesStep("Finish the sentence");
            for (String card : List.of("Say hello", "Call back")) {
                far.seesOwn(card);
                assertThat(far.own(card)).containsText(WAITS);
            }
            Page phone = far.page();
            assertThat(phone.getByLabel("One thing you would see someone doing"))
                    .hasValue("Half a sentence wh");
            PageQuality.assertAccessible(phone, "late-means");
            phone.reload();
            far.seesOwn("Call back");
            button(phone, "Delete: Call back").click();
            assertThat(far.own("Call back")).hasCount(0);
            Locator means = phone.getByLabel("In your own words, as many times as you like");
            means.fill("a promise kept");
            button(phone, "Add card").first().click();
            far.seesOwn("a promise kept");
            assertThat(far.own("a promise kept")).not().containsText(WAITS);
            assertThat(phone.getByText("1 statement", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    @Test
    @DisplayName(
            "W-08, W-09: where nobody's writing ends with the time nothing is said to stop, and late cards can still be worded anew")
    void timeIsUpWhereNothingStops(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating ann = new Participating(browsers.phone());
        ann.join(facilitator.planAndOpen("Time is up"));
        Page phone = ann.page();
        Locator stopping = phone.getByText("writing stops in a few seconds").locator("visible=true");
        facilitator.beginWriting();
        phone.clock().setFixedTime(Date.from(startTimer(facilitator, phone).plusSeconds(5)));
        assertThat(stopping).isVisible();
        phone.clock().setFixedTime(new Date());

        facilitator.goOn("Next: show all cards", "Read");
        phone.locator("summary").getByText("Add a card you thought of late").click();
        ann.write("Say hello");
        Instant end = startTimer(facilitator, phone);
        phone.clock().setFixedTime(Date.from(end.plusSeconds(5)));
        assertThat(phone.getByRole(AriaRole.STATUS)).hasText("Time is up.");
        assertThat(stopping).hasCount(0);

        phone.clock().setFixedTime(Date.from(end.plusSeconds(60)));
        button(phone, "Edit: Say hello").click();
        ann.own("Say hello").getByRole(AriaRole.TEXTBOX).fill("Say hello first");
        int saved = phone.waitForResponse(
                        "**/cards/*", () -> button(phone, "Save").click())
                .status();
        assertThat(saved).isLessThan(300);
        assertThat(button(phone, "Delete: Say hello first")).isVisible();
        button(facilitator.page(), "Pause").click();
        assertThat(button(phone, "Delete: Say hello first")).isHidden();
        assertThat(button(phone, "Add card")).hasAttribute("aria-disabled", "true");
        button(facilitator.page(), "Go on").click();
        assertThat(button(phone, "Add card")).hasAttribute("aria-disabled", "false");
    }

    /** When it ends. */
    private static Instant startTimer(Facilitating facilitator, Page phone) {
        Locator start = facilitator
                .page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Start \\d+ minutes$")));
        int minutes = Integer.parseInt(start.innerText().replaceAll("\\D", ""));
        start.click();
        assertThat(phone.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("\\d+:\\d\\d"));
        return Instant.now().plusSeconds(60L * minutes);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** What whoever leads does besides going on: planning otherwise, pausing, groups, seats. */
@ExtendWith(Browsers.DemoExtension.class)
class LeadingPageIT {

    @Test
    void aPlanIsMadeOnesOwnAndUndone(Browsers browsers) {
        Page page = Facilitating.demo(browsers).page();
        page.navigate("/workshop/plan");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"))
                .fill("Twice around");
        Locator steps = page.getByRole(AriaRole.LIST).filter(new Locator.FilterOptions().setHasText("1. Welcome"));
        assertThat(steps.getByRole(AriaRole.LISTITEM)).hasCount(12);

        button(page, "Another round").click();
        assertThat(steps.getByRole(AriaRole.LISTITEM)).hasCount(16);
        button(page, "Leave out: Finish the sentence").click();
        assertThat(steps.getByRole(AriaRole.LISTITEM)).hasCount(15);
        button(page, "Undo").click();
        assertThat(steps.getByRole(AriaRole.LISTITEM)).hasCount(16);
        button(page, "Move up: Read").first().click();
        assertThat(steps.getByRole(AriaRole.LISTITEM).nth(2)).containsText("3. Read");
        button(page, "Plan it").click();

        assertThat(page.getByText("Step 3, “Read”, needs “Write” somewhere above it."))
                .isVisible();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title")))
                .hasValue("Twice around");
        button(page, "Undo").click();
        assertThat(steps.getByRole(AriaRole.LISTITEM).nth(2)).containsText("3. Write");
        button(page, "Plan it").click();
        assertThat(page.getByText("The plan is saved.")).isVisible();
        assertThat(steps.getByRole(AriaRole.LISTITEM)).hasCount(16);
        PageQuality.assertSound(page, "plan with another round");
    }

    @Test
    void aReasonThatIsMissingIsAskedForWhereItBelongs(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.planAndOpen("Why back");
        facilitator.beginWriting();
        Locator dialog = facilitator.page().getByRole(AriaRole.DIALOG);
        Locator why = dialog.getByRole(AriaRole.TEXTBOX);
        button(facilitator.page(), "Back").click();
        why.fill("  ");
        why.press("Enter");

        assertThat(dialog.getByText("Please say it in a few words, or cancel.")).isVisible();
        assertThat(why).isFocused();
        why.fill("We forgot somebody");
        assertThat(dialog.getByText("Please say it in a few words, or cancel.")).hasCount(0);
        why.press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(facilitator.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .not()
                .hasText("Write");
    }

    @Test
    @DisplayName("1-2-4-All and a pause: phones say whose group it is, keep what was typed, and take it afterwards")
    void phonesFollowGroupsAndAPause(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("In pairs");
        List<Participating> phones = List.of(new Participating(browsers.phone()), new Participating(browsers.phone()));
        phones.forEach(phone -> phone.join(code));
        facilitator.beginWriting();

        phones.get(0).type("Say hello");
        button(facilitator.page(), "Pause").click();
        assertThat(said(phones.get(0).page(), "We take a break. What you typed is kept."))
                .isVisible();
        button(facilitator.page(), "Go on").click();
        assertThat(said(phones.get(0).page(), "We take a break. What you typed is kept."))
                .hasCount(0);
        phones.get(0).add();
        phones.get(0).seesOwn("Say hello");

        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        button(facilitator.page(), "Pairs · 2 min").click();
        phones.forEach(phone -> assertThat(said(phone.page(), "You are in group 1, 2 people. Find the others"))
                .isVisible());
        assertThat(phones.get(0).page().getByRole(AriaRole.TIMER)).hasText(Pattern.compile("[12]:\\d\\d"));
        button(facilitator.page(), "All together · 5 min").click();
        phones.forEach(
                phone -> assertThat(said(phone.page(), "You are in group 1.")).hasCount(0));

        Page begins = phones.get(1).page();
        begins.locator("summary").getByText("Begin with a card on what to do").click();
        PageQuality.assertAccessible(begins, "sentence from a card");
        button(begins, "Begin with it: Say hello").click();
        assertThat(begins.getByRole(AriaRole.TEXTBOX)).hasValue("Say hello");
        assertThat(begins.getByRole(AriaRole.TEXTBOX)).isFocused();
    }

    @Test
    @DisplayName("W-05, W-07: cards carry made-up names, everybody knows their own; a theme takes the dots it should")
    void aliasesAndDotsAreAsPlanned(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.plan("Under other names");
        facilitator
                .page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Made-up ones")))
                .check();
        facilitator.saveDots(3, 4);
        assertThat(facilitator.page().getByText("Please give each person 1 to 10 dots"))
                .isVisible();
        facilitator.saveDots(3, 1);
        assertThat(facilitator.page().getByText("The plan is saved.")).isVisible();
        facilitator.open();

        List<Participating> phones = List.of(new Participating(browsers.phone()), new Participating(browsers.phone()));
        phones.forEach(phone -> phone.join(code));
        Locator own = said(phones.get(0).page(), "You write as ");
        assertThat(own).hasText(Pattern.compile("You write as [A-Z]\\w+ [A-Z]\\w+\\."));
        String alias = own.innerText().replaceAll("You write as |\\.", "");
        facilitator.goOn("Begin: welcome", "Welcome");
        facilitator.goOn("Next: remember", "Remember");
        phones.get(1).finish();
        facilitator.seesFinished(1, 2);
        facilitator.goOn("Next: write cards", "Write");
        facilitator.seesFinished(0, 2);
        phones.get(0).write("Say hello");
        phones.get(1).write("Call back");
        facilitator.showFew();
        phones.forEach(phone -> assertThat(phone.page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Say hello")))
                .containsText(alias));
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        phones.get(0).group(List.of("Say hello"));
        phones.get(0).nameTheme("Greeting");
        phones.get(0).group(List.of("Call back"));
        phones.get(0).nameTheme("Answering");
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");

        assertThat(said(facilitator.page(), "Everybody has 3 dots. No more than 1 on one theme."))
                .isVisible();
        Page phone = phones.get(0).page();
        assertThat(said(phone, "No more than 1 on one theme.")).isVisible();
        phones.get(0).vote("Greeting", 1, 2, 3);
        button(phone, "Place a dot on Greeting").click();
        assertThat(said(phone, "One theme takes 1 of your dots at most.")).isVisible();
        phones.get(0).vote("Answering", 1, 1, 3);
        PageQuality.assertAccessible(phone, "vote with a cap");
        phones.get(0).finish();
        facilitator.seesFinished(1, 2);
        facilitator.goOn("Next: close the vote", "Find the words");
        phones.get(0).seesStep("We find the words");
        phone.reload();
        facilitator.goBack("Vote");
        phones.get(0).vote("Greeting", 0, 1, 3);
        assertThat(button(phone, "Take a dot from Greeting")).isEnabled();
    }

    @Test
    void aSeatGoesToAnotherPhoneAndAClosedDoorKeepsOthersOut(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("With a door");
        Participating before = new Participating(browsers.phone());
        before.join(code);
        before.page().getByText("Go on with another phone").click();
        Locator address = before.page().getByLabel("Or open this address there");
        assertThat(address).hasValue(Pattern.compile(".*#seat=.*"));
        assertThat(before.page()
                        .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code that moves your seat")))
                .isVisible();
        button(facilitator.page(), "Close the door").click();
        assertThat(button(facilitator.page(), "Open the door")).isVisible();

        Page after = browsers.phone();
        after.navigate(address.inputValue());
        button(after, "Move my seat here").click();
        new Participating(after).seesStep("You are in. It starts in a moment.");
        assertThat(before.page()).hasURL(Pattern.compile(".*/join\\?code=" + code));
        facilitator
                .page()
                .getByText("Who has a seat", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(button(facilitator.page(), "Take off: Seat 1")).isVisible();
        assertThat(button(facilitator.page(), "Take off: Seat 2")).hasCount(0);

        Page newcomer = browsers.phone();
        newcomer.navigate("/join?code=" + code);
        assertThat(newcomer.getByText("The door is closed: nobody new can take a seat."))
                .isVisible();
        PageQuality.assertAccessible(facilitator.page(), "run with people");
    }

    @Test
    void peopleInTheRoomAreCountedInWholeNumbers(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.planAndOpen("Who is here");
        Page page = facilitator.page();
        Locator room = page.getByLabel("In the room", new Page.GetByLabelOptions().setExact(true));
        room.fill("3");
        assertThat(page.getByText("0 joined, 3 in the room.")).isVisible();

        for (String wrong : List.of("-3", "1.5", "5001")) {
            room.fill(wrong);
            assertThat(page.getByText("Please count in whole numbers, from 0 to 5000."))
                    .isVisible();
            assertThat(page.getByText(wrong + " in the room")).hasCount(0);
            assertThat(room).hasAttribute("aria-invalid", "true");
        }
        PageQuality.assertAccessible(page, "people-not-counted");
        page.reload();
        assertThat(room).hasValue("3");
        assertThat(page.getByText("0 joined, 3 in the room.")).isVisible();
    }

    /** A paragraph on the page, not one of the words that scripts choose from. */
    private static Locator said(Page page, String text) {
        return page.getByRole(AriaRole.PARAGRAPH).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

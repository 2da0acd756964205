package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** What cannot be taken is answered by a sentence that says what to do, and what was typed is still there. */
@ExtendWith(Browsers.DemoExtension.class)
class BadInputPageIT {

    @Test
    void anUnknownCodeIsSaidAndStaysInItsField(Browsers browsers) {
        Page phone = browsers.phone();
        phone.navigate("/join");
        phone.getByLabel("Code").fill("ZZZ ZZZ");
        next(phone);

        assertThat(problem(phone)).containsText("There is no open workshop with this code.");
        assertThat(phone.getByLabel("Code")).hasValue("ZZZ ZZZ");
    }

    @Test
    void aWorkshopThatIsNotOpenYetAsksToTryAgain(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.plan("Not yet");
        Page phone = browsers.phone();
        phone.navigate("/join");
        phone.getByLabel("Code").fill(code);
        next(phone);
        assertThat(problem(phone))
                .hasText("The workshop " + code + " is not open yet. Please ask the facilitator to let people in, then"
                        + " try again.");
        assertThat(phone.getByLabel("Code")).hasValue(code);

        facilitator.open();
        next(phone);

        assertThat(button(phone, "Join")).isVisible();
        assertThat(phone.getByText("is not open yet")).hasCount(0);
    }

    @Test
    void aWorkshopThatIsOverSaysSo(Browsers browsers) {
        String code = Facilitating.demo(browsers).holdAndClose("Over already");
        Page phone = browsers.phone();

        phone.navigate("/join?code=" + code);

        assertThat(problem(phone))
                .hasText("The workshop " + code + " is over. If you are expected at another one, please compare the"
                        + " code with the one on the wall.");
        assertThat(phone.getByLabel("Code")).hasValue(code);
        assertThat(button(phone, "Join")).hasCount(0);
    }

    @Test
    void aCardIsKeptAsTypedOrNotTaken(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating participant = new Participating(browsers.phone());
        participant.join(facilitator.planAndOpen("Bad input"));
        facilitator.beginWriting();
        participant.seesStep("Think of service you received. What did they do?");
        Page phone = participant.page();

        participant.type("  ");
        participant.add();
        assertThat(problem(phone)).containsText("Please write something first.");

        String endless = "x".repeat(10_000);
        participant.type(endless);
        participant.add();
        assertThat(problem(phone)).containsText("A card holds 500 characters");
        assertThat(phone.getByRole(AriaRole.TEXTBOX)).hasValue(endless);

        List<String> odd = List.of(
                "Say “hello” 😀 👩‍👩‍👧",
                "שלום לכולם, ברוכים הבאים",
                "<script>window.hacked = true</script><b>bold</b>");
        odd.forEach(participant::write);
        facilitator.showFew();
        Charts.assertShown(facilitator.page(), Script.DO, odd);
        Charts.assertShown(phone, Script.DO, odd);
        for (Page page : List.of(phone, facilitator.page())) {
            assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        }
    }

    private static void next(Page phone) {
        button(phone, "Next").click();
    }

    private static Locator problem(Page phone) {
        return phone.getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}

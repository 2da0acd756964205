package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** What the facilitator takes out before the reveal, as its author and as somebody else see it. */
@ExtendWith(Browsers.DemoExtension.class)
class CardCheckingPageIT {

    private static final String RUDE = "Be like Otto from the front desk";

    @Test
    @DisplayName("W-01, W-02: the author keeps a card that was taken out, with the reason, until the reveal")
    void theAuthorKeepsACardThatWasTakenOut(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Checked before shown");
        Participating author = new Participating(browsers.phone());
        Participating other = new Participating(browsers.phone());
        List.of(author, other).forEach(phone -> phone.join(code));
        facilitator.beginWriting();
        author.seesStep("Think of service you received. What did they do?");
        author.write(RUDE);
        other.seesStep("Think of service you received. What did they do?");
        other.write("Greet people");

        facilitator.stopWriting();
        facilitator.takeOut(RUDE, "it names a person");

        assertThat(author.own(RUDE))
                .containsText("The facilitator took it out: it names a person. Nobody else will see it.");
        assertThat(author.own(RUDE).getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(toldTo(other)).isVisible();
        other.seesNothingOf(List.of(RUDE));
        PageQuality.assertAccessible(author.page(), "taken-out");
        author.page().reload();
        assertThat(author.own(RUDE)).containsText("The facilitator took it out");

        facilitator.showFew();

        Charts.assertShown(other.page(), Script.DO, List.of("Greet people"));
        Charts.assertShown(author.page(), Script.DO, List.of("Greet people"));
        author.seesNothingOf(List.of(RUDE));
    }

    @Test
    @DisplayName("W-02: what was taken out is closed on the screen of one who leads when another shows the cards")
    void nobodyReadsOnAfterTheReveal(Browsers browsers) {
        Facilitating first = Facilitating.demo(browsers);
        String code = first.planAndOpen("Checked by one of two");
        Participating author = new Participating(browsers.phone());
        author.join(code);
        first.beginWriting();
        author.write(RUDE);
        author.write("Greet people");
        first.stopWriting();
        first.takeOut(RUDE, "it names a person");
        Page desk = first.page();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the cards"))
                .click();
        assertThat(desk.getByRole(AriaRole.DIALOG)).containsText(RUDE);
        Facilitating second = Facilitating.demo(browsers);
        second.page().navigate("/workshop/run?code=" + code);

        second.showFew();

        first.seesStep("Read");
        assertThat(desk.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(desk.getByText(RUDE)).hasCount(0);
    }

    private static Locator toldTo(Participating phone) {
        return phone.page()
                .getByText(
                        "1 card was taken out before the reveal: it named a person.",
                        new Page.GetByTextOptions().setExact(true));
    }
}

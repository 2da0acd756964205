package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** Three late cards that are shown together, as their authors see it: nothing else of theirs goes with them. */
@ExtendWith(Browsers.DemoExtension.class)
class LateBatchPageIT {

    @Test
    @DisplayName("W-08, W-09: what was being worded anew when its card was shown stands in the box for late cards")
    void whatWasBeingWordedAnewIsInTheBox(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        List<Participating> all = join(browsers, facilitator.planAndOpen("Worded as it is shown"));
        facilitator.beginWriting();
        facilitator.goOn("Next: show all cards", "Read");
        Participating ann = all.get(0);
        Page phone = ann.page();
        late(ann, "Say hello");
        ann.seesOwn("Say hello");
        fold(phone).click();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit: Say hello"))
                .click();
        ann.own("Say hello").getByRole(AriaRole.TEXTBOX).fill("Say hello by name");

        late(all.get(1), "Smile");
        late(all.get(2), "Call back");
        Charts.assertShown(phone, Script.DO, List.of("Say hello", "Smile", "Call back"));

        Locator box = phone.getByLabel("One thing you would see someone doing");
        assertThat(box).isVisible();
        assertThat(box).hasValue("Say hello by name");
        box.press("End");
        box.pressSequentially("!");
        phone.reload();
        assertThat(box).hasValue("Say hello by name!");
    }

    @Test
    @DisplayName("W-06, W-08: a card that was left unseen is still its author's when late ones are shown")
    void aCardLeftUnseenIsStillTheAuthors(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        List<Participating> all = join(browsers, facilitator.planAndOpen("Unseen and late"));
        facilitator.beginWriting();
        all.get(0).write("Greet people");
        facilitator.goOnWithoutFew();
        late(all.get(0), "Say hello");
        late(all.get(1), "Smile");
        late(all.get(2), "Call back");
        Page phone = all.get(0).page();
        Charts.assertShown(phone, Script.DO, List.of("Say hello", "Smile", "Call back"));

        Locator unseen = phone.getByRole(
                        AriaRole.LIST, new Page.GetByRoleOptions().setName("Your cards that were not shown"))
                .getByRole(AriaRole.LISTITEM);
        assertThat(unseen).containsText("Greet people");
        facilitator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show it after all"))
                .click();
        Charts.assertShown(phone, Script.DO, List.of("Say hello", "Smile", "Call back", "Greet people"));
        assertThat(unseen).hasCount(0);
    }

    private static List<Participating> join(Browsers browsers, String code) {
        List<Participating> all = Stream.generate(() -> new Participating(browsers.phone()))
                .limit(3)
                .toList();
        all.forEach(phone -> phone.join(code));
        return all;
    }

    private static void late(Participating phone, String text) {
        fold(phone.page()).click();
        phone.type(text);
        phone.add();
    }

    private static Locator fold(Page phone) {
        return phone.locator("summary").getByText("Add a card you thought of late");
    }
}

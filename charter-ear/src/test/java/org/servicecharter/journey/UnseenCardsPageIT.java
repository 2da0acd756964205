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

/** Two write, and the facilitator goes on without what they wrote: as they, the wall and the facilitator see it. */
@ExtendWith(Browsers.DemoExtension.class)
class UnseenCardsPageIT {

    private static final String ONE = "Answer the phone within three rings";
    private static final String OTHER = "Ring back when it was promised";
    private static final String TOLD =
            "2 cards were not shown, as so few people wrote. They are thrown away when the workshop goes on.";
    private static final String OWN = "Not shown, as so few people wrote. It is thrown away when the workshop goes on.";

    @Test
    @DisplayName("W-06: what few wrote is left unseen, its authors are told, and it is shown after all at one press")
    void whatFewWroteIsShownAfterAll(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("A small round");
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        Participating ann = new Participating(browsers.phone());
        Participating ben = new Participating(browsers.phone());
        List.of(ann, ben).forEach(phone -> phone.join(code));
        facilitator.beginWriting();
        ann.write(ONE);
        ben.write(OTHER);
        facilitator.goOnWithoutFew();
        Page desk = facilitator.page();

        assertThat(panel(facilitator)).containsText("2 cards were left unseen, as so few people wrote.");
        for (Page screen : List.of(room, ann.page(), ben.page())) {
            assertThat(screen.getByText(TOLD, exactly())).isVisible();
        }
        Locator mine = unseen(ann, ONE);
        assertThat(mine).containsText(OWN);
        assertThat(button(mine, "Delete")).isVisible();
        assertThat(button(mine, "Edit")).isHidden();
        ben.seesNothingOf(List.of(ONE));
        ann.seesNothingOf(List.of(OTHER));
        PageQuality.assertAccessible(desk, "unseen-run");
        PageQuality.assertAccessible(ann.page(), "unseen-phone");
        PageQuality.assertAccessible(room, "unseen-room");
        ann.page().reload();
        assertThat(mine).containsText(OWN);

        button(panel(facilitator), "Show them after all").click();
        for (Page screen : List.of(desk, room, ann.page(), ben.page())) {
            Charts.assertShown(screen, Script.DO, List.of(ONE, OTHER));
            assertThat(screen.getByText(TOLD, exactly())).isHidden();
        }
        assertThat(mine).isHidden();
        assertThat(panel(facilitator)).isHidden();
    }

    @Test
    @DisplayName(
            "W-06: going back gives them back to their authors; thrown away by its author or by going on, one is gone")
    void goingBackGivesThemBack(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Once more");
        Participating ann = new Participating(browsers.phone());
        ann.join(code);
        facilitator.beginWriting();
        ann.write(ONE);
        ann.write(OTHER);
        facilitator.goOnWithoutFew();
        assertThat(unseen(ann, ONE)).containsText(OWN);

        facilitator.goBack("Write");
        assertThat(unseen(ann, ONE)).isHidden();
        ann.seesOwn(ONE);
        assertThat(button(ann.own(ONE), "Edit: " + ONE)).isVisible();

        facilitator.goOnWithoutFew();
        button(unseen(ann, OTHER), "Delete").click();
        assertThat(unseen(ann, OTHER)).isHidden();
        assertThat(panel(facilitator)).containsText("1 card was left unseen");
        assertThat(button(panel(facilitator), "Show it after all")).isVisible();
        ann.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(unseen(ann, OTHER)).containsText(OWN);
        assertThat(panel(facilitator)).containsText("2 cards were left unseen");
        button(unseen(ann, OTHER), "Delete").click();
        assertThat(panel(facilitator)).containsText("1 card was left unseen");
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        assertThat(unseen(ann, ONE)).isHidden();
        ann.seesNothingOf(List.of(ONE, OTHER));
    }

    private static Locator unseen(Participating phone, String text) {
        return phone.page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Your cards that were not shown"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** What the facilitator's page says of them. */
    private static Locator panel(Facilitating facilitator) {
        return facilitator.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Cards left unseen"));
    }
}

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

/** A second round with another vote: what the first one counted stands beside it, and influences nobody. */
@ExtendWith(Browsers.DemoExtension.class)
class EachVotePageIT {

    private static final String BOTH = "1 dot · first vote: 0";
    private static final String OTHER = "0 dots · first vote: 1";

    @Test
    @DisplayName(
            "W-03: the totals of the first vote are on no screen while the second is open, and on all of them after it")
    void bothTotalsAreShown(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = planTwoRounds(facilitator);
        Participating ann = new Participating(browsers.phone());
        ann.join(code);
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        firstRound(facilitator, ann);
        ann.vote("Listening", 1, 0, 1);
        secondRound(facilitator);
        for (Page screen : List.of(room, ann.page(), facilitator.page())) {
            assertThat(screen.getByText("1 card · 1 dot").first()).isVisible();
        }
        facilitator.goOn("Next: vote", "Vote");

        ann.vote("Answering", 1, 0, 1);
        for (Page screen : List.of(room, ann.page(), facilitator.page())) {
            assertThat(screen.getByText("first vote").locator("visible=true")).hasCount(0);
        }
        facilitator.goOn("Next: close the vote", "Find the words");
        for (Page screen : List.of(room, ann.page(), facilitator.page())) {
            assertThat(total(screen, "Answering", BOTH)).isVisible();
            assertThat(total(screen, "Listening", OTHER)).isVisible();
        }
        PageQuality.assertAccessible(ann.page(), "each-vote-phone");
        PageQuality.assertAccessible(facilitator.page(), "each-vote-words");
        PageQuality.assertAccessible(room, "each-vote-room");
        ann.page().reload();
        assertThat(total(ann.page(), "Answering", BOTH)).isVisible();

        facilitator.define("Customer service means listening and answering.", List.of());
        facilitator.goOn("Next: behaviours", "Say what we would see");
        facilitator.goOn("Next: check", "Check");
        facilitator.goOn("Next: show the result", "Close");
        facilitator.close();
        ann.page().navigate("/w/" + code + "/result");
        facilitator.page().navigate("/workshop/result?code=" + code);
        for (Page page : List.of(ann.page(), facilitator.page())) {
            assertThat(page.getByText("Place 1 · " + BOTH)).isVisible();
            assertThat(page.getByText("no dots · first vote: 1", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        PageQuality.assertSound(ann.page(), facilitator.page(), "each-vote-result");
    }

    @Test
    @DisplayName(
            "W-03: between two votes every screen says what the first one counted, ties too; not while one is open")
    void whatTheVoteSaidIsShownAtOnce(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = planTwoRounds(facilitator);
        Participating ann = new Participating(browsers.phone());
        ann.join(code);
        Participating ben = new Participating(browsers.phone());
        ben.join(code);
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        List<Page> screens = List.of(room, ann.page(), facilitator.page());
        firstRound(facilitator, ann);
        ann.vote("Listening", 1, 0, 1);
        ben.vote("Answering", 1, 0, 1);
        for (Page screen : screens) {
            assertThat(said(screen)).isHidden();
        }
        assertThat(
                        OwnPlanPageIT.effect(
                                facilitator.page(),
                                "Counts the dots and shows them to everyone. Everyone can write on both charts, hidden from each other."))
                .isVisible();
        facilitator.goOn("Next: write cards", "Write");
        for (Page screen : screens) {
            assertThat(said(screen).getByRole(AriaRole.LISTITEM)).hasText(new Pattern[] {
                Pattern.compile("Listening.*1 dot.*tie"), Pattern.compile("Answering.*1 dot.*tie")
            });
        }
        PageQuality.assertAccessible(ann.page(), "vote-said-phone");
        PageQuality.assertAccessible(room, "vote-said-room");
        PageQuality.assertAccessible(facilitator.page(), "vote-said-desk");
        facilitator.goOn("Next: show all cards", "Read");
        ann.page().reload();
        assertThat(said(ann.page())).isVisible();
        facilitator.goOn("Next: group the cards", "Group");
        assertThat(said(room)).isHidden();
        facilitator.goOn("Next: vote", "Vote");
        ann.vote("Answering", 1, 0, 1);
        assertThat(said(ann.page())).isHidden();
        facilitator.goOn("Next: close the vote", "Find the words");
        for (Page screen : screens) {
            assertThat(total(screen, "Answering", "1 dot · first vote: 1 (tie)"))
                    .isVisible();
        }
    }

    private static Locator said(Page screen) {
        return screen.locator("[data-part=said-vote]");
    }

    static String planTwoRounds(Facilitating facilitator) {
        String code = facilitator.plan("Two rounds");
        Page page = facilitator.page();
        button(page, "Another round").click();
        assertThat(button(page, "Undo")).isVisible();
        button(page, "Save changes").click();
        assertThat(page.getByText("The plan is saved.")).isVisible();
        facilitator.open();
        return code;
    }

    /** Two cards, each in a theme of its own, up to the first vote. */
    static void firstRound(Facilitating facilitator, Participating ann) {
        facilitator.beginWriting();
        ann.write("Let people finish");
        ann.write("Call back the same day");
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        ann.group(List.of("Let people finish"));
        ann.nameTheme("Listening");
        ann.group(List.of("Call back the same day"));
        ann.nameTheme("Answering");
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");
    }

    private static void secondRound(Facilitating facilitator) {
        facilitator.goOn("Next: write cards", "Write");
        facilitator.goOn("Next: show all cards", "Read");
        facilitator.goOn("Next: group the cards", "Group");
    }

    /** From the first vote, without new cards. */
    static void secondVote(Facilitating facilitator) {
        secondRound(facilitator);
        facilitator.goOn("Next: vote", "Vote");
    }

    private static Locator total(Page screen, String theme, String total) {
        return screen.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(screen.getByText(theme, new Page.GetByTextOptions().setExact(true))))
                .filter(new Locator.FilterOptions()
                        .setHasText(
                                Pattern.compile(total.replace(" · ", ".*").replace("(tie)", ".tie."), Pattern.DOTALL)))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

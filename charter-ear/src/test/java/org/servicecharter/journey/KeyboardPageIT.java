package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;

/** Whoever works by keyboard alone is never sent back to the top of the page. */
@ExtendWith(Browsers.DemoExtension.class)
class KeyboardPageIT {

    /** More than there are places to stop at on any page. */
    private static final int MOST_PRESSES = 300;

    @Test
    void deletingACardLeadsToTheNextAndDeletingTheLastToWriting(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating participant = new Participating(browsers.phone());
        participant.join(facilitator.planAndOpen("By keyboard"));
        facilitator.beginWriting();
        participant.seesStep("Think of service you received. What did they do?");
        participant.write("Use their name");
        participant.write("Walk with them");
        Page phone = participant.page();

        phone.keyboard().press("Tab");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Tab");
        assertFocused(phone, AriaRole.BUTTON, "Delete: Use their name");
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("Card deleted.").first()).isVisible();
        assertFocused(phone, AriaRole.BUTTON, "Delete: Walk with them");
        phone.keyboard().press("Enter");
        assertFocused(phone, AriaRole.TEXTBOX, "One thing you would see someone doing");
    }

    @Test
    void savingAnEditedCardAndUndoingAreFollowedByWhatCanBeDoneNext(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Participating participant = new Participating(browsers.phone());
        participant.join(facilitator.planAndOpen("By keyboard again"));
        facilitator.beginWriting();
        participant.write("Use their name");
        Page phone = participant.page();

        presses(phone, "Edit: Use their name");
        assertFocused(phone, AriaRole.TEXTBOX, "Your card");
        phone.keyboard().type(" first");
        List<Route> held = new ArrayList<>();
        phone.route("**/cards/*", held::add);
        presses(phone, "Save");
        assertThat(participant.own("Use their name first")).isFocused();
        phone.unroute("**/cards/*");
        held.forEach(Route::resume);
        assertFocused(phone, AriaRole.BUTTON, "Edit: Use their name first");

        presses(phone, "Delete: Use their name first");
        assertFocused(phone, AriaRole.TEXTBOX, "One thing you would see someone doing");
        phone.evaluate("document.activeElement.blur()");
        presses(phone, "Undo");
        participant.seesOwn("Use their name first");
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
        presses(phone, "Delete: Use their name first");
        phone.keyboard().press("Shift+Tab");
        phone.keyboard().press("Shift+Tab");
        presses(phone, "Undo");
        participant.seesOwn("Use their name first");
        assertThat(phone.locator("body")).not().isFocused();
    }

    @Test
    @DisplayName(
            "whoever types a name while somebody else goes on is still on the board, and not at the top of the page")
    void aStepThatSomebodyElseEndsLeavesTheFocusOnTheBoard(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        Page desk = facilitator.page();
        Participating ann = new Participating(browsers.phone());
        ann.join(facilitator.planAndOpen("By keyboard, together"));
        facilitator.beginWriting();
        ann.write("Use their name");
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        ann.group(List.of("Use their name"));
        Facilitating other = Facilitating.demo(browsers);
        other.page().navigate(desk.url());
        presses(desk, "Name it: Not named yet");
        assertFocused(desk, AriaRole.TEXTBOX, "Name of the theme");

        other.goOn("Next: name the themes", "Name themes");
        facilitator.seesStep("Name themes");
        assertThat(desk.locator("body")).not().isFocused();
        desk.keyboard().press("Tab");
        assertFocused(desk, AriaRole.BUTTON, "Start 10 minutes");
    }

    @Test
    @DisplayName("A charter is begun, written, handed in, approved and published without a pointer")
    void aCharterIsPublishedByKeyboardAlone(Browsers browsers) {
        Page author = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        author.navigate("/charter/list");
        types(author, AriaRole.TEXTBOX, "Title", "By keyboard alone");
        presses(author, "Begin");
        assertThat(button(author, "Write the definition")).isVisible();
        String code = author.url().replaceFirst(".*code=", "");
        presses(author, "Write the definition");
        assertFocused(author, AriaRole.TEXTBOX, "What customer service means here");
        author.keyboard().insertText("Service means that we listen, care and do what you need.");
        presses(author, "Save");
        assertThat(button(author, "Edit: Service means that we listen, care and do what you need."))
                .isVisible();
        types(author, AriaRole.TEXTBOX, "Which services it is about", "Lending and the reading rooms");
        types(author, AriaRole.TEXTBOX, "For which customers", "Whoever comes in");
        types(author, AriaRole.TEXTBOX, "Who answers for it (role)", "Head of lending");
        types(author, AriaRole.TEXTBOX, "Approved by (role)", "Director");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        date(author, "In force from", today);
        date(author, "To be looked at again by", today.plusMonths(12));
        presses(author, "Save");
        assertThat(author.getByText("Nothing needed is missing")).isVisible();
        types(author, AriaRole.TEXTBOX, "Why is nobody asked?", "The people it is about wrote it");
        presses(author, "Hand to the approver");
        assertThat(author.getByText("is with the approver now")).isVisible();

        Page approver = Demo.signIn(browsers.laptop(), "Ingrid Halvorsen");
        approver.navigate("/charter/review?code=" + code);
        presses(approver, "Approve and publish");
        assertThat(approver.getByText("is published as version 1")).isVisible();
    }

    private static void types(Page page, AriaRole role, String name, String words) {
        tabTo(
                page,
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)));
        page.keyboard().insertText(words);
    }

    /** Month, day and year are places of their own in the field, in the order of the browser's own language, whatever the page's. */
    private static void date(Page page, String label, LocalDate day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        tabTo(page, field);
        page.keyboard().type(day.format(DateTimeFormatter.ofPattern("MMddyyyy")));
        assertThat(field).hasValue(day.toString());
    }

    private static void presses(Page page, String name) {
        tabTo(page, button(page, name));
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes on from where the focus is, until it is on one of these; of several, on the next. */
    private static void tabTo(Page page, Locator wanted) {
        assertThat(wanted.first()).isVisible();
        for (int presses = 0; presses < MOST_PRESSES; presses++) {
            boolean there = (boolean) wanted.evaluateAll("all => all.includes(document.activeElement)");
            if (there) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("never reached by the Tab key: " + wanted);
    }

    private static void assertFocused(Page page, AriaRole role, String name) {
        assertThat(page.getByRole(role, new Page.GetByRoleOptions().setName(name)))
                .isFocused();
    }
}

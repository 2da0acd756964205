package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;

/** Cards in the hand: by mouse on the facilitator's screen, by finger on a phone, while others move cards, too. */
@ExtendWith(Browsers.DemoExtension.class)
class DraggingPageIT {

    private static final int REST = 500; // ms, longer than a finger has to rest on a card
    private static final double MOST_SHIFT = 0.05;

    private Page desk;
    private Page phone;

    /** Three cards and one theme that holds one of them, "Be kind". */
    @BeforeEach
    void groups(Browsers browsers) {
        Facilitating facilitator = Facilitating.demo(browsers);
        desk = facilitator.page();
        String code = facilitator.planAndOpen("Dragging");
        Participating participant = new Participating(browsers.phone());
        phone = participant.page();
        participant.join(code);
        facilitator.beginWriting();
        participant.seesStep("Think of service you received. What did they do?");
        for (String text : new String[] {"Be kind", "Listen", "Keep promises"}) {
            participant.write(text);
        }
        facilitator.showFew();
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Put together what belongs together");
        dragByMouse(card(desk, "Be kind"), desk.getByText("No theme yet."));
        assertThat(card(theme(desk, "Not named yet"), "Be kind")).isVisible();
        new Grouping(desk).name("Kindness");
    }

    @Test
    @DisplayName("By mouse: into a theme, into a new one, and out of all themes again; everybody sees it")
    void aMouseDrags() {
        dragByMouse(card(desk, "Listen"), theme(desk, "Kindness"));
        assertThat(card(theme(phone, "Kindness"), "Listen")).isVisible();

        lift(card(desk, "Keep promises"));
        release(desk.locator(".trays [data-drop=new]"));
        assertThat(card(theme(phone, "Not named yet"), "Keep promises")).isVisible();

        dragByMouse(card(desk, "Be kind"), theme(desk, "Ungrouped"));
        assertThat(card(theme(phone, "Ungrouped"), "Be kind")).isVisible();
        assertThat(desk.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setChecked(true)))
                .hasCount(0);
    }

    @Test
    @DisplayName("What others move meanwhile does not tear a card from the hand, and shoves nothing about")
    void aLiveChangeLeavesTheHandAlone() {
        phone.evaluate("window.shifted = 0");
        lift(card(desk, "Listen"));
        new Grouping(phone).into("Kindness", "Listen");
        new Grouping(phone).into("Kindness", "Keep promises");
        assertThat(card(theme(phone, "Kindness"), "Keep promises")).isVisible();
        desk.waitForTimeout(REST);
        assertThat(desk.locator(".ghost")).hasCount(1);

        release(desk.locator(".trays [data-drop=new]"));

        assertThat(card(theme(phone, "Not named yet"), "Listen")).isVisible();
        assertThat(card(theme(desk, "Not named yet"), "Listen")).isVisible();
        assertThat(card(theme(desk, "Kindness"), "Keep promises")).isVisible();
        assertThat(desk.locator(".ghost")).hasCount(0);
        assertThat(((Number) phone.evaluate("window.shifted")).doubleValue()).isLessThanOrEqualTo(MOST_SHIFT);
    }

    @Test
    @DisplayName("By finger: resting on a card lifts it, the grip at once; a finger that moves scrolls")
    void aFingerDrags(Browsers browsers) {
        Finger finger = new Finger(phone);
        finger.press(card(phone, "Listen"), REST);
        finger.release(phone.locator(".trays [data-drop=new]"));
        assertThat(card(theme(desk, "Not named yet"), "Listen")).isVisible();

        finger.press(card(phone, "Keep promises").locator(".grip"), 0);
        finger.release(phone.locator(".trays [data-drop=new]"));
        assertThat(card(theme(desk, "Not named yet: Listen"), "Listen")).isVisible();
        assertThat(card(theme(desk, "Not named yet: Keep promises"), "Keep promises"))
                .isVisible();

        finger.press(card(phone, "Keep promises"), 0);
        finger.release(theme(phone, "Kindness"));
        assertThat(theme(desk, "Kindness").getByRole(AriaRole.CHECKBOX)).hasCount(1);
        assertThat(phone.locator(".ghost")).hasCount(0);
    }

    private void dragByMouse(Locator card, Locator place) {
        lift(card);
        release(place);
    }

    private void lift(Locator card) {
        card.hover(); // in sight, and no longer gliding
        BoundingBox box = card.boundingBox();
        desk.mouse().down();
        desk.mouse().move(box.x + box.width / 2, box.y + box.height / 2 + 10, slowly());
        assertThat(desk.locator(".ghost")).hasCount(1);
    }

    private void release(Locator place) {
        BoundingBox box = place.boundingBox();
        desk.mouse().move(box.x + box.width / 2, box.y + box.height / 2, slowly());
        desk.mouse().up();
    }

    private static Mouse.MoveOptions slowly() {
        return new Mouse.MoveOptions().setSteps(8);
    }

    private static Locator theme(Page page, String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator card(Page page, String text) {
        return page.locator(".pick:not(.ghost)").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator card(Locator theme, String text) {
        return theme.locator(".pick").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** One finger on a phone, as its browser hears it. */
    private static final class Finger {

        private final Page page;
        private final CDPSession session;
        private double x;
        private double y;

        Finger(Page page) {
            this.page = page;
            BrowserContext context = page.context();
            session = context.newCDPSession(page);
            JsonObject touch = new JsonObject();
            touch.addProperty("enabled", true);
            session.send("Emulation.setTouchEmulationEnabled", touch);
        }

        void press(Locator what, int rest) {
            what.hover(new Locator.HoverOptions()
                    .setTrial(true)); // in sight, at rest, and looked for again when drawn anew
            BoundingBox box = what.boundingBox();
            x = box.x + box.width / 2;
            y = box.y + box.height / 2;
            touches("touchStart");
            page.waitForTimeout(rest);
        }

        /** Moves there step by step, as far as the place is in sight. */
        void release(Locator place) {
            moveTo(x, y + 10);
            BoundingBox box = place.first().boundingBox();
            if (box != null) {
                moveTo(box.x + box.width / 2, box.y + Math.min(box.height / 2, 30));
            }
            touches("touchEnd");
        }

        private void moveTo(double toX, double toY) {
            double fromX = x;
            double fromY = y;
            for (int i = 1; i <= 8; i++) {
                x = fromX + (toX - fromX) * i / 8;
                y = fromY + (toY - fromY) * i / 8;
                touches("touchMove");
                page.waitForTimeout(20);
            }
        }

        private void touches(String kind) {
            JsonObject event = new JsonObject();
            event.addProperty("type", kind);
            JsonArray points = new JsonArray();
            if (!kind.equals("touchEnd")) {
                JsonObject point = new JsonObject();
                point.addProperty("x", x);
                point.addProperty("y", y);
                points.add(point);
            }
            event.add("touchPoints", points);
            session.send("Input.dispatchTouchEvent", event);
        }
    }
}

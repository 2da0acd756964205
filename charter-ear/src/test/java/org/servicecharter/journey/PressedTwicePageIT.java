package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;

/** Whoever leads presses again where the line is slow, or double clicks. */
@ExtendWith(Browsers.DemoExtension.class)
class PressedTwicePageIT {

    private static final String CARD = "Say hello";
    private static final Pattern MADE = Pattern.compile(".*/(import|paper|principles|behaviours)");

    @TempDir
    private Path directory;

    @Test
    @DisplayName("cards of a file or from paper, principles and behaviours come once, however often one presses")
    void aSecondPressMakesNothing(Browsers browsers) throws IOException {
        Facilitating facilitator = Facilitating.demo(browsers);
        facilitator.planAndOpen("Pressed twice");
        Page desk = facilitator.page();
        List<String> made = new ArrayList<>();
        desk.onRequest(request -> {
            if (request.method().equals("POST") && MADE.matcher(request.url()).matches()) {
                made.add(request.url().replaceFirst(".*/", ""));
            }
        });

        Path file = Files.writeString(directory.resolve("one.csv"), "kind,text\nDO," + CARD + "\n");
        desk.getByLabel("CSV file").setInputFiles(file);
        pressTwice(button(desk, "Add these cards"));
        assertThat(desk.getByText("The cards are added, hidden like the others.")
                        .first())
                .isVisible();
        facilitator.beginWriting();
        Locator paper = box(desk, "What it says");
        paper.fill("Call back");
        pressTwice(button(desk, "Add from paper"));
        assertThat(paper).isEmpty();

        facilitator.goOn("Next: show all cards", "Read");
        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        facilitator.goOn("Next: group the cards", "Group");
        facilitator.grouping().intoNewTheme(List.of(CARD));
        facilitator.grouping().name("Greeting");
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");
        facilitator.goOn("Next: close the vote", "Find the words");
        pressTwice(button(desk, "Make a principle: Greeting"));
        pressTwice(button(desk, "Use it: " + CARD));
        assertThat(desk.getByText("From the card “" + CARD + "”")).isVisible();
        box(desk, "What would we see someone doing?").fill("Let people finish");
        pressTwice(button(desk, "Add"));
        assertThat(box(desk, "What would we see someone doing?").last()).isEmpty();
        box(desk, "A principle of no theme").fill("We listen");
        pressTwice(button(desk, "Add principle"));
        assertThat(desk.locator("section.principle")).hasCount(2);

        assertThat(made).containsExactly("import", "paper", "principles", "behaviours", "behaviours", "principles");
    }

    /** So soon that no answer comes between. */
    private static void pressTwice(Locator button) {
        button.evaluate("button => { button.click(); button.click(); }");
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

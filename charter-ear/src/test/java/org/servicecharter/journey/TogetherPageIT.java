package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** A draft that several work on: staff are asked and answered, and two who word one clause see both. */
@ExtendWith(Browsers.DemoExtension.class)
class TogetherPageIT {

    private static final String BETTER = "Look up, smile and greet everyone";

    private Page author;
    private String code;

    @Test
    @DisplayName(
            "domain.md 3.4: staff are asked, everyone is answered before approval, and reads it beside the charter")
    void staffAreAskedAndAnswered(Browsers browsers) {
        begin(browsers, "Asked together", "Look up and greet");
        author.navigate("/charter/discussion?code=" + code);
        PageQuality.assertSound(author, "discussion-empty");
        button(author, "Ask staff").click();
        assertThat(author.getByText("Staff have their say until")).isVisible();

        Page phone = Demo.signIn(browsers.phone(), "Arjun Mehta");
        link(phone, "Have your say on “Asked together”").click();
        PageQuality.assertSound(phone, "consult");
        link(phone, "Comment", "Look up and greet").click();
        phone.getByLabel("How would you word it?").fill(BETTER);
        phone.getByLabel("What do you think?").fill("More than a word, @Amara Nwosu.");
        PageQuality.assertSound(phone, "say");
        button(phone, "Send it").click();
        link(phone, "Say something about the whole").click();
        phone.getByLabel("What do you think?").fill("Too long for a poster.");
        phone.getByLabel(Pattern.compile("^Without my name")).check();
        button(phone, "Send it").click();
        assertThat(link(phone, "1 comment", "Look up and greet")).isVisible();

        answer();
        publish(browsers);

        phone.navigate("/charter/answers?code=" + code + "&version=1");
        assertThat(phone.getByText("The poster carries the principles alone.")).isVisible();
        assertThat(phone.getByText("Without a name")).isVisible();
        PageQuality.assertSound(phone, "answers");
    }

    @Test
    @DisplayName("Two edits of one clause: both are shown with what differs, and the person decides")
    void twoWhoWordOneClauseSeeBoth(Browsers browsers) {
        begin(browsers, "Worded twice", "Listen to the end");
        Page other = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        other.navigate("/charter/draft?code=" + code);
        edit(other, "Listen to the end").fill("Listen, then answer");
        edit(author, "Listen to the end").fill("Listen to the very end");
        button(author, "Save").first().click();
        assertThat(button(author, "Edit: Listen to the very end")).isVisible();

        button(other, "Save").first().click();
        assertThat(other.getByText("whose words shall stand?")).isVisible();
        assertThat(other.getByRole(AriaRole.PARAGRAPH)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Listen to the very end$"))))
                .isVisible();
        assertThat(other.getByRole(AriaRole.DELETION)).hasText("Listen to the very end");
        assertThat(other.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What to do")))
                .hasValue("Listen, then answer");
        PageQuality.assertAccessible(other, "conflict");
        button(other, "Keep mine").click();
        assertThat(button(other, "Edit: Listen, then answer")).isVisible();
    }

    private void begin(Browsers browsers, String title, String behaviour) {
        author = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        author.navigate("/charter/list");
        author.getByLabel("Name of the new charter").fill(title);
        String table = "principle,do,dont,staff\nWe care," + behaviour + ",Send away,You get time\n";
        author.getByLabel("CSV, Excel or JSON file")
                .setInputFiles(new FilePayload("care.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        button(author, "Bring it in").click();
        assertThat(button(author, "Edit: " + behaviour)).isVisible();
        code = author.url().replaceFirst(".*code=", "").replaceFirst("&.*", "");
    }

    /** The author hears of it on the home page, takes one suggestion, and is held back until the rest is answered. */
    private void answer() {
        author.navigate("/");
        button(author, "Arjun Mehta mentioned you in what is said about “Asked together”")
                .click();
        assertThat(author.getByText("2 comments, 2 without an answer")).isVisible();
        button(author, "Take it: " + BETTER).click();
        assertThat(author.getByText("2 comments, one without an answer")).isVisible();
        PageQuality.assertAccessible(author, "discussion");
        button(author, "End it now").click();
        assertThat(author.getByText("Staff had their say until")).isVisible();

        author.navigate("/charter/draft?code=" + code);
        new Chartering(author).describe(LocalDate.now(ZoneOffset.UTC));
        button(author, "Hand to the approver").click();
        assertThat(author.getByText("One comment has no answer yet. Answer each"))
                .isVisible();

        link(author, "One comment has no answer yet").click();
        button(author, "Answer: Too long for a poster.").click();
        assertThat(author.getByLabel("In a sentence")).isFocused();
        author.getByLabel("Kept as it is").check();
        author.getByLabel("In a sentence").fill("The poster carries the principles alone.");
        author.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .first()
                .click();
        assertThat(author.getByText("2 comments", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void publish(Browsers browsers) {
        author.navigate("/charter/draft?code=" + code);
        assertThat(button(author, "Edit: " + BETTER)).isVisible();
        button(author, "Hand to the approver").click();
        assertThat(author.getByText("is with the approver now")).isVisible();
        Page approver = Demo.signIn(browsers.laptop(), "Ingrid Halvorsen");
        approver.navigate("/charter/review?code=" + code);
        assertThat(approver.getByText("The poster carries the principles alone."))
                .isVisible();
        new Chartering(approver).publish(1);
    }

    /** The editor of a behaviour; it has the focus, so that nothing on the page moves any more. */
    private static Locator edit(Page page, String wording) {
        button(page, "Edit: " + wording).click();
        Locator editor = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What to do"));
        assertThat(editor).isFocused();
        return editor;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What it leads to stands behind its words for those who do not see beside what it stands. */
    private static Locator link(Page page, String name, String about) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + " ?: " + about + "$")));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

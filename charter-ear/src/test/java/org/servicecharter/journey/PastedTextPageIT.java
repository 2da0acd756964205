package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;

/** What word processors put on the clipboard keeps its words and lists in a draft, and leaves the rest behind. */
@ExtendWith(Browsers.DemoExtension.class)
class PastedTextPageIT {

    private static final String PASTE =
            """
            (box, html) => {
              box.value = "";
              box.focus();
              const clip = new DataTransfer();
              clip.setData("text/html", html);
              box.dispatchEvent(new ClipboardEvent("paste", {clipboardData: clip, bubbles: true, cancelable: true}));
            }
            """;

    private static final Map<String, String> CLIPBOARDS = Map.ofEntries(
            Map.entry( // Word: numbers and bullets are text that it marks as its own
                    """
                    <p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
                    style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>We “ring”<o:p></o:p></p>
                    <p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span>the same day</p>
                    <p style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span>or write</p>
                    <p style='mso-list:none'>Always</p>
                    """,
                    "1. We “ring”\na) the same day\n• or write\nAlways"),
            Map.entry( // Word: what was taken out, what somebody remarked, what is hidden
                    """
                    <p>We <a style='mso-comment-reference:JD_1'>answer</a><span class=MsoCommentReference><a class=msocomanchor
                    href="#_msocom_1">[JD1]</a></span> <span class=msoDel><del cite="mailto:A">soon</del></span><span
                    class=msoIns><ins>in two days</ins></span><span style='display:none;mso-hide:all'> or not</span></p>
                    <div style='mso-element:comment-list'><div style='mso-element:comment'><p>Really?</p></div></div>
                    """,
                    "We answer in two days"),
            Map.entry(
                    "<table><tr><th>Do</th><th>Don't</th></tr><tr><td>Greet</td><td>Shrug</td></tr></table>",
                    "Do Don't\nGreet Shrug"),
            Map.entry( // Google Docs: lists stand in lists, not in their items
                    """
                    <b id="docs-internal-guid-1"><ol><li><p role="presentation"><span>One</span></p></li><ul><li><p>within</p></li></ul>
                    <li><p>Two</p></li></ol></b><br class="Apple-interchange-newline">
                    """,
                    "1. One\n• within\n2. Two"),
            Map.entry( // Word on the web: a list for each item
                    "<div><ol start=\"1\"><li><p>One</p></li></ol></div><div><ol start=\"2\"><li><p>Two</p></li></ol></div>",
                    "1. One\n2. Two"),
            Map.entry( // LibreOffice: lines broken anywhere, and soft hyphens
                    """
                    <p style="line-height: 100%">We co&shy;operate
                     with  you<br/>every day</p><ul><li><p>One</p><ul><li><p>within</p></li></ul></li></ul>
                    """,
                    "We cooperate with you\nevery day\n• One\n• within"));

    @Test
    @DisplayName("pasted text keeps words and lists and drops the rest, from whichever word processor")
    void keepsWordsAndLists(Browsers browsers) {
        Page page = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        new Chartering(page).begin("Pasted together");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the definition"))
                .click();
        Locator box = page.getByLabel("What customer service means here", new Page.GetByLabelOptions().setExact(true));
        assertThat(box).isVisible();
        CLIPBOARDS.forEach((html, text) -> {
            box.evaluate(PASTE, html);
            assertThat(box).hasValue(text);
        });
    }
}

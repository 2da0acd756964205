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
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** The author, who words the draft and hands it in, and the approver, who publishes it. */
public final class Chartering {

    private final Page page;

    Chartering(Page page) {
        this.page = page;
    }

    /** The code of a charter that came in as a table of principles and has been published. */
    public static String published(Browsers browsers, String title, String table) {
        Page authors = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        Chartering author = new Chartering(authors);
        authors.navigate("/charter/list");
        author.label("Name of the new charter").fill(title);
        author.label("CSV, Excel or JSON file")
                .setInputFiles(new FilePayload("charter.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        author.button("Bring it in").click();
        assertThat(author.button("Write the definition")).isVisible();
        String code = authors.url().replaceFirst(".*code=", "").replaceFirst("&.*", "");
        author.describe(LocalDate.now(ZoneOffset.UTC));
        author.handIn();
        Page approvers = Demo.signIn(browsers.laptop(), "Ingrid Halvorsen");
        approvers.navigate("/charter/review?code=" + code);
        new Chartering(approvers).publish(1);
        return code;
    }

    /** One more version of it in force, in which one clause reads differently. */
    public static void published(Page authors, Page approvers, String code, int version, String from, String to) {
        Chartering author = new Chartering(authors);
        author.startNext(code);
        author.reword(from, to);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        author.label("In force from").fill(today.toString());
        author.label("To be looked at again by").fill(today.plusMonths(12).toString());
        author.around("Save").click();
        assertThat(authors.getByText("Nothing needed is missing")).isVisible();
        author.handIn();
        approvers.navigate("/charter/review?code=" + code);
        Chartering approver = new Chartering(approvers);
        approver.giveMaterialReason("We know better by now");
        approver.publish(version);
    }

    /** Opens the editor of a clause and writes other words; they are saved by {@link #save}. */
    public static void write(Page page, String from, String to) {
        new Chartering(page).button("Edit: " + from).click();
        page.getByRole(AriaRole.TEXTBOX)
                .filter(new Locator.FilterOptions().setHasText(from))
                .fill(to);
    }

    /** Saves what was written, and waits until the page says so. */
    public static void save(Page page, String to) {
        Chartering author = new Chartering(page);
        author.button("Save").click();
        assertThat(author.button("Edit: " + to)).isVisible();
    }

    /** Opens the one draft in the list of charters; returns the charter's code. */
    String openDraft() {
        page.navigate("/charter/list");
        PageQuality.assertSound(page, "charters");
        link("Edit").click();
        assertThat(button("Save")).isVisible();
        return page.url().replaceFirst(".*code=", "").replaceFirst("&.*", "");
    }

    /** Begins a charter on an empty page. */
    void begin(String title) {
        page.navigate("/charter/list");
        label("Title").fill(title);
        button("Begin").click();
        assertThat(button("Add a promise")).isVisible();
    }

    void addPrinciple(String words) {
        button("Add a principle").click();
        Locator editor = label("Principle");
        assertThat(editor).isFocused(); // before that a click may miss, as the page still scrolls
        editor.fill(words);
        page.locator(".editor")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(button("Edit: " + words)).isVisible();
    }

    void seesWords(String... texts) {
        for (String text : texts) {
            assertThat(page.getByText(text)
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .first())
                    .isVisible();
        }
    }

    void reword(String from, String to) {
        write(page, from, to);
        save(page, to);
    }

    void describe(LocalDate today) {
        label("Which services it is about").fill("Wards, outpatients and the front desk");
        label("For which customers").fill("Patients and those who come with them");
        label("Who answers for it (role)").fill("Director of care");
        label("Approved by (role)").fill("Chief executive");
        label("In force from").fill(today.toString());
        label("To be looked at again by").fill(today.plusMonths(12).toString());
        around("Save").click();
        assertThat(page.getByText("Nothing needed is missing")).isVisible();
        PageQuality.assertSound(page, "draft");
    }

    /** What is still needed leads to where it is done. */
    void follows(String needed, String field) {
        link(needed).click();
        assertThat(label(field)).isFocused();
    }

    void handIn() {
        label("Why is nobody asked?").fill("The people it is about wrote it");
        button("Hand to the approver").click();
        assertThat(page.getByText("is with the approver now")).isVisible();
    }

    /** Starts the version after the one in force. */
    void startNext(String charter) {
        page.navigate("/charter/draft?code=" + charter);
        button("Start the next version").click();
        assertThat(page.getByText("Being drafted")).isVisible();
    }

    void review(int version) {
        page.navigate("/charter/list");
        link("Review").click();
        PageQuality.assertSound(page, "review-" + version);
    }

    void giveMaterialReason(String reason) {
        label("Material: everybody is asked to sign again").check();
        label("Why is it changed?").fill(reason);
    }

    void publish(int version) {
        button("Approve and publish").click();
        assertThat(page.getByText("is published as version " + version)).isVisible();
    }

    void compares(String charter, String added) {
        page.navigate("/charter/compare?code=" + charter + "&from=1&to=2");
        assertThat(page.locator("ins").filter(new Locator.FilterOptions().setHasText(added)))
                .isVisible();
        PageQuality.assertSound(page, "compare");
    }

    /** CC-26: another format, begun with its title beside a version that is out already. */
    void beginsEasyWords(String charter, String title, String words) {
        page.navigate("/charter/renditions?code=" + charter);
        button("Add").click();
        button("Write: " + title).click();
        label("English, easy to read").fill(words);
        button("Save and go on").click();
        assertThat(page.getByText(words)).isVisible();
        PageQuality.assertSound(page, "rendition");
        link("Languages and easy to read").click();
        assertThat(page.getByText("In preparation", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        PageQuality.assertSound(page, "renditions");
    }

    String export(String charter) {
        return page.request().get("/api/v1/charters/" + charter + "/export").text();
    }

    private Locator around(String button) {
        return page.locator("form")
                .filter(new Locator.FilterOptions().setHasText("Around the words"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    private Locator label(String text) {
        return page.getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}

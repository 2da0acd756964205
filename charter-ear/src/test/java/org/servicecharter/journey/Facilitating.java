package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** The facilitator: plans the workshop, leads it step by step, words what it found, closes it. */
public final class Facilitating {

    private static final Pattern CODE = Pattern.compile("code=([^&]+)");

    private final Page page;

    public Facilitating(Page page) {
        this.page = page;
    }

    /** The facilitator of the demo organisation, just signed in. */
    public static Facilitating demo(Browsers browsers) {
        return new Facilitating(Demo.signIn(browsers.laptop(), "Tomás Herrera"));
    }

    Page page() {
        return page;
    }

    /** Returns the code to join with. */
    public String planAndOpen(String title) {
        String code = plan(title);
        open();
        return code;
    }

    void open() {
        button("Open it, let people join").click();
        seesStep("Welcome");
    }

    /** From the door by welcome and remembering to the two charts. */
    public void beginWriting() {
        goOn("Begin: welcome", "Welcome");
        goOn("Next: remember", "Remember");
        goOn("Next: write cards", "Write");
    }

    /** A workshop without participants that comes to its end with one sentence; what is missing gets a reason. */
    String holdAndClose(String title) {
        String code = planAndOpen(title);
        beginWriting();
        goOn("Next: show all cards", "Read");
        goOn("Next: finish the sentence", "Finish the sentence");
        goOn("Next: group the cards", "Group");
        goOn("Next: name the themes", "Name themes");
        goOn("Next: vote", "Vote");
        goOn("Next: close the vote", "Find the words");
        define("Customer service means keeping our word.", List.of());
        goOn("Next: behaviours", "Say what we would see");
        goOn("Next: check", "Check");
        goOn("Next: show the result", "Close");
        close();
        return code;
    }

    /** Returns the code with which people will join. */
    String plan(String title) {
        page.navigate("/workshop/list");
        PageQuality.assertSound(page, "workshops");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan a workshop"))
                .first()
                .click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"))
                .fill(title);
        PageQuality.assertSound(page, "plan");
        button("Plan it").click();
        assertThat(button("Open it, let people join")).isVisible();
        Matcher code = CODE.matcher(page.url());
        Assertions.assertThat(code.find()).as(page.url()).isTrue();
        return code.group(1);
    }

    /** The terms of the one vote in the plan. */
    void saveDots(int each, int onOneTheme) {
        page.getByText("Dots, question and date").click();
        page.getByLabel("Dots for each person").fill(String.valueOf(each));
        page.getByLabel("On one theme at most").fill(String.valueOf(onOneTheme));
        button("Save changes").click();
    }

    /** The address that another computer, before the projector, opens. */
    String roomAddress() {
        button("Address for another computer").click();
        Locator address = page.getByLabel("Open this address there");
        assertThat(address).hasValue(Pattern.compile("http.*"));
        return address.inputValue();
    }

    void seesStep(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    /** Presses the one obvious button, gives a reason where the portal asks for one, and sees the step it leads to. */
    public void goOn(String button, String heading) {
        button(button).click();
        Locator arrived = page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setLevel(1).setName(heading).setExact(true));
        Locator reason = page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX);
        assertThat(arrived.or(reason).first()).isVisible();
        if (reason.isVisible()) {
            reason.fill("Everybody is ready");
            button("Go on").click();
        }
        assertThat(arrived).isVisible();
    }

    /** One step back, with a reason, to the step with this heading. */
    void goBack(String heading) {
        button("Back").click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("Once more");
        button("Go on").click();
        seesStep(heading);
    }

    /** So many of all have said that they are done with the step. */
    void seesFinished(int finished, int of) {
        assertThat(page.getByText(finished + " of " + of + " have finished.")).isVisible();
    }

    /** Nobody may write any more, after the grace of 20 seconds; only more time opens it again (W-09). */
    void stopWriting() {
        button("Stop writing").click();
        assertThat(button("Check the cards")).isVisible();
        assertThat(button("2 minutes more")).isVisible();
        assertThat(button("Stop")).isHidden();
    }

    void takeOut(String text, String reason) {
        button("Check the cards").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator card = dialog.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
        card.getByText("Take it out…").click();
        card.getByRole(AriaRole.COMBOBOX).selectOption(reason);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it out"))
                .click();
        assertThat(card.getByText("Taken out: " + reason)).isVisible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Done"))
                .click();
    }

    /** Shows the cards although few wrote, and nobody on one of the charts: the portal asks for both. */
    void showFew() {
        decideOnFew("Show anyway");
    }

    /** The same without showing what few wrote. */
    void goOnWithoutFew() {
        decideOnFew("Go on without them");
    }

    private void decideOnFew(String choice) {
        button("Next: show all cards").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill("Few are here today");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Go on"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(choice))
                .click();
        seesStep("Read");
    }

    void bringIn(Path file, String answer) {
        page.getByLabel("CSV file").setInputFiles(file);
        button("Add these cards").click();
        assertThat(page.getByText(answer).first()).isVisible();
    }

    /** Chooses the file of a saved workshop on the list, and looks at what is in it. */
    void bringInWorkshop(Path file) {
        page.navigate("/workshop/list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bring in a workshop from a file"))
                .click();
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
        button("Show what is in it").click();
    }

    void seesInFile(String title, int cards) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(2).setName(title)))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(cards + " cards")))
                .isVisible();
    }

    /** It stands still at its step, under a code of its own. */
    void takesItIn(String step) {
        button("Bring it in").click();
        seesStep(step);
        assertThat(button("Go on")).isVisible();
    }

    void seesPresent(int people) {
        assertThat(page.getByText(people + " people are here.").first()).isVisible();
    }

    Grouping grouping() {
        return new Grouping(page);
    }

    /** The dots of a theme, once they are counted. */
    void seesDots(String theme, int dots) {
        Locator rank = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(theme, new Page.GetByTextOptions().setExact(true))))
                .filter(new Locator.FilterOptions().setHasText(dots + (dots == 1 ? " dot" : " dots")));
        assertThat(rank.first()).isVisible();
    }

    void define(String definition, List<String> statements) {
        Locator wording = page.getByLabel("Our definition, in at most three sentences");
        wording.fill(definition);
        if (!statements.isEmpty()) {
            page.getByText("Which statements is it made of?").click();
        }
        for (String statement : statements) {
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(statement))
                    .check();
        }
        button("Save definition").click();
        assertThat(page.locator("form").filter(new Locator.FilterOptions().setHas(wording)))
                .containsText("Saved. Everybody sees it.");
    }

    void makePrinciple(String theme) {
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(theme, new Page.GetByTextOptions().setExact(true))))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make a principle"))
                .click();
        assertThat(principle(theme)).isVisible();
    }

    /** Takes a card's words as a behaviour of its principle; the chart it was on says which kind. */
    void use(String theme, String text) {
        Locator card = principle(theme)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(text))
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use it"))));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use it"))
                .click();
        assertThat(principle(theme).getByText("From the card “" + text + "”")).isVisible();
    }

    /** Of the last step's question, once so many have answered. */
    void showCounts(int answered) {
        assertThat(page.getByText(Pattern.compile("^" + answered + " of \\d+ have answered\\.$")))
                .isVisible();
        button("Show the result").click();
        assertThat(button("Ask again")).isVisible();
    }

    void close() {
        button("Close and make the charter draft").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close and make the charter draft"))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the charter draft")))
                .isVisible();
    }

    String export(String code) {
        return page.request().get("/api/v1/workshops/" + code + "/export").text();
    }

    private Locator principle(String theme) {
        return page.locator("section.principle")
                .filter(new Locator.FilterOptions().setHasText("From the theme “" + theme + "”"));
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}

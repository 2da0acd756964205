package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody on a phone, without an account: joins by the code, writes, reads, groups and votes. */
public final class Participating {

    private static final String WAITING = "Kept on this phone";

    private final Page page;

    public Participating(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void join(String code) {
        enter(code);
        seesStep("You are in. It starts in a moment.");
    }

    public void enter(String code) {
        enter(code, false);
    }

    /** Sees what everybody sees, and changes nothing. */
    void watch(String code) {
        enter(code, true);
    }

    /** In a workshop that keeps names. */
    void join(String code, String name) {
        find(code);
        page.getByLabel("Your name (you may leave it empty)").fill(name);
        button("Join").click();
        seesStep("You are in. It starts in a moment.");
    }

    private void enter(String code, boolean watching) {
        find(code);
        page.getByLabel("I only want to watch").setChecked(watching);
        button("Join").click();
    }

    private void find(String code) {
        page.navigate("/join");
        page.getByLabel("Code", exactly()).fill(code);
        button("Next").click();
    }

    void seesStep(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    void write(Script.Card card) {
        Locator chart = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(card.chartLabel()).setExact(true));
        if ("false".equals(chart.getAttribute("aria-pressed"))) {
            chart.click();
        }
        write(card.text());
    }

    /** Types it and waits until the portal has acknowledged it. */
    public void write(String text) {
        type(text);
        add();
        seesOwn(text);
    }

    void type(String text) {
        page.getByRole(AriaRole.TEXTBOX).fill(text);
    }

    void add() {
        button("Add card").click();
    }

    /** Under "Your cards", and no longer waiting to be sent. */
    void seesOwn(String text) {
        assertThat(own(text)).hasCount(1);
        assertThat(own(text)).hasAttribute("aria-busy", "false");
    }

    /** Under "Your cards", and not acknowledged yet. */
    void seesWaiting(String text) {
        assertThat(own(text)).containsText(WAITING);
    }

    Locator own(String text) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Your cards"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    void finish() {
        button("I'm finished").click();
        assertThat(button("I'm finished")).hasAttribute("aria-pressed", "true");
    }

    void seesNothingOf(List<String> texts) {
        String shown = page.locator("body").innerText();
        String known =
                page.request().get("/api/v1/workshops/" + code() + "/board").text();
        for (String text : texts) {
            Assertions.assertThat(shown).doesNotContain(text);
            Assertions.assertThat(known).doesNotContain(text);
        }
    }

    /** All cards, each on its chart. */
    void seesCharts() {
        for (String chart : List.of("DO", "DONT")) {
            Charts.assertShown(page, chart.equals("DO") ? Script.DO : Script.DONT, Script.texts(chart));
        }
    }

    void group(List<String> texts) {
        new Grouping(page).intoNewTheme(texts);
    }

    void nameTheme(String name) {
        new Grouping(page).name(name);
    }

    /** Places this many dots and sees how many are left. */
    void vote(String theme, int dots, int leftAfter, int budget) {
        for (int i = 0; i < dots; i++) {
            button("Place a dot on " + theme).click();
        }
        assertThat(page.getByText(
                        "You have " + leftAfter + " of " + budget + (budget == 1 ? " dot left." : " dots left."),
                        exactText()))
                .isVisible();
    }

    /** How many dots each person has. */
    int budget() {
        Locator left = page.getByText(Pattern.compile("You have \\d+ of \\d+ dots? left\\."));
        assertThat(left).isVisible();
        return Integer.parseInt(left.innerText().replaceFirst(".* of (\\d+) dot.*", "$1"));
    }

    /** How sure one is, from 0 to 5. */
    void isSure(int answer) {
        Locator chosen = page.getByRole(
                AriaRole.RADIO,
                new Page.GetByRoleOptions().setName(String.valueOf(answer)).setExact(true));
        chosen.check();
        assertThat(chosen).isChecked();
    }

    /** Offers to review the draft, and sees that it arrived. */
    void offerReview(String name) {
        page.getByText("I would like to review the draft").click();
        page.getByLabel("Your name, and where to find you").fill(name);
        button("Offer it").click();
        assertThat(page.getByText("You offered to review the draft: " + name)).isVisible();
    }

    String code() {
        return page.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactText() {
        return new Page.GetByTextOptions().setExact(true);
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.browser.PageQuality;

/** A charter made for customers: promised, checked, published, read. */
@ExtendWith(Browsers.DemoExtension.class)
class CustomerCharterPageIT {

    private Page page;

    @Test
    @DisplayName("AT-05, CC-07, CC-11 to CC-15: a promise with its steps and a way to complain reach the customer")
    void aPromiseReachesTheCustomer(Browsers browsers) throws IOException {
        page = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        Chartering author = new Chartering(page);
        author.begin("What you can count on");
        String code = page.url().replaceFirst(".*code=", "").replaceFirst("&.*", "");
        select("Kind of charter", "Service charter");
        select("Sector", "Public service");
        form("For whom it is").getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions()
                                .setHasText("Promise at least one thing that customers can measure.")))
                .isVisible();

        promise();
        complaint();
        provision("How to reach us", "Telephone 0123 456", "Weekdays 9 to 5");
        provision("How to reach us", "The desk in the hall", "Every day 10 to 6");
        provision("Tell us what you think", "A card at every desk.", null);
        provision("How we treat everyone", "We are patient with everybody.", null);
        provision("How we put it right", "We apologise, explain and put it right.", null);
        provision("How we are doing", "Results hang in the hall every quarter.", null);
        writes("Write the definition", "What customer service means here", "Customer service means caring for you.");
        writes("Write it: Why we are here", "Why we are here", "We lend books to everybody in the city.");
        waive("Name the body outside that customers can turn to.", "There is none for libraries here");
        PageQuality.assertSound(page, "customer-draft");

        author.describe(LocalDate.now(ZoneOffset.UTC));
        author.handIn();
        Page approverPage = Demo.signIn(browsers.laptop(), "Ingrid Halvorsen");
        approverPage.navigate("/charter/review?code=" + code);
        assertThat(approverPage.getByText("50 % within 10 working days, 100 % within 30 working days"))
                .isVisible();
        assertThat(approverPage.getByText("left out by Amara Nwosu: There is none for libraries here"))
                .isVisible();
        new Chartering(approverPage).publish(1);

        Page anyone = browsers.phone();
        anyone.navigate("/c/" + code);
        assertThat(anyone.getByText("We answer your letter.")).isVisible();
        assertThat(anyone.getByText("50 % within 10 working days, 100 % within 30 working days"))
                .isVisible();
        assertThat(anyone.getByText("Manager on duty")).isVisible();
        assertThat(anyone.getByText("Nobody measures this. You notice it yourself."))
                .isVisible(); // CC-06
        assertThat(anyone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("If something went wrong")))
                .isVisible();
        for (String aim : List.of("Why we are here", "What customer service means here")) {
            assertThat(anyone.locator(".aims").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(aim)))
                    .isVisible();
        }
        PageQuality.assertSound(anyone, "customer-charter");
        givenOut(anyone, code);
        author.beginsEasyWords(code, "What you can count on", "You can count on us.");
        anyone.navigate("/c/" + code);
        assertThat(anyone.getByText("English, easy to read: in preparation")).isVisible();
    }

    /** On paper from its page, and in a frame on another site. */
    private void givenOut(Page anyone, String code) throws IOException {
        String poster = anyone.getByRole(AriaRole.LINK, pageNamed("Poster")).getAttribute("href");
        assertThat(anyone.request().get(poster)).isOK();
        String address = anyone.url().replaceFirst("/c/.*", "/c/" + code + "/embed");
        anyone.navigate(address);
        PageQuality.assertSound(anyone, "charter-embedded");
        byte[] another =
                ("<iframe title=\"charter\" src=\"" + address + "\"></iframe>").getBytes(StandardCharsets.UTF_8);
        HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.createContext("/", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, another.length);
            request.getResponseBody().write(another);
            request.close();
        });
        site.start();
        try {
            anyone.navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");
            assertThat(anyone.frameLocator("iframe")
                            .getByRole(
                                    AriaRole.HEADING,
                                    new FrameLocator.GetByRoleOptions().setName("What you can count on")))
                    .isVisible();
        } finally {
            site.stop(0);
        }
        page.navigate("/charter/draft?code=" + code);
        assertThat(page.getByLabel("Show it on another site"))
                .hasValue(Pattern.compile("<iframe src=.*" + code + "/embed"));
        PageQuality.assertSound(page, "charter-give");
    }

    @Test
    @DisplayName("AT-03: a table becomes a draft, or is refused with its line and column and nothing is begun")
    void aTableBecomesADraft(Browsers browsers) {
        page = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        bringIn("principle,do,dont\n,Look up,\n");
        assertThat(page.getByText("Line 2, column “principle”")).isVisible();
        assertThat(page.getByLabel("Name of the new charter")).hasValue("How we care");
        PageQuality.assertSound(page, "charters-file");

        bringIn("principle,do,dont,staff\nWe care,Look up,Send away,You get time\n,Listen to the end,,\n");
        assertThat(page.getByRole(AriaRole.BUTTON, pageNamed("Edit: Listen to the end")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, pageNamed("Edit: You get time")))
                .isVisible();
    }

    @Test
    @DisplayName(
            "S2 to S4: a model's places become one's own words, a behaviour says more, and the library offers three")
    void aModelBecomesOnesOwn(Browsers browsers) {
        page = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        page.navigate("/charter/list");
        page.getByLabel("A staff charter of values", new Page.GetByLabelOptions().setExact(false))
                .check();
        page.getByLabel("Title of the new charter").fill("What we value");
        page.getByRole(AriaRole.BUTTON, pageNamed("Begin after it")).click();
        assertThat(page.getByText("Write this in your own words or remove it")).isVisible();

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Edit: What one sees somebody do who lives it."))
                .click();
        seesEditor("What to do");
        assertThat(page.getByLabel("What to do", exactly())).hasValue("");
        page.getByLabel("What to do", exactly()).fill("We stay until you are helped");
        page.getByText("More about this behaviour").click();
        page.getByLabel("When may you bend this?").fill("when the last bus leaves");
        select("Towards whom?", "Customers");
        PageQuality.assertSound(page, "behaviour-editor");
        editor().getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByText("May be bent: when the last bus leaves")).isVisible();

        page.getByLabel("or under a new principle").fill("We know you");
        page.getByRole(AriaRole.BUTTON, pageNamed("Add: We learn your name and use it."))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, pageNamed("Edit: We learn your name and use it.")))
                .isVisible();
        assertThat(page.getByText("From the library of good service")).isVisible();
        page.getByRole(AriaRole.BUTTON, pageNamed("No, thank you")).click();
        assertThat(form("Three behaviours that fit every charter")).isHidden();
    }

    private void bringIn(String table) {
        page.navigate("/charter/list");
        page.getByLabel("Name of the new charter").fill("How we care");
        page.getByLabel("CSV, Excel or JSON file")
                .setInputFiles(new FilePayload("care.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, pageNamed("Bring it in")).click();
    }

    /** A wrong number is named at its field, and nothing typed is lost. */
    private void promise() {
        page.getByRole(AriaRole.BUTTON, pageNamed("Add a promise")).click();
        seesEditor("Promise");
        page.getByLabel("Promise", exactly()).fill("We answer your letter.");
        select("Counted in", "working days");
        page.getByLabel("Step 1: percent").fill("50");
        page.getByLabel("Step 1: within").fill("ten");
        page.getByLabel("Step 2: within").fill("30");
        page.getByLabel("From when").fill("your letter arrives");
        page.getByLabel("Until when").fill("you have our answer");
        page.getByLabel("Under which conditions").fill("none");
        Locator promise = editor();
        promise.getByLabel("Who answers for it (role)").fill("Head of reader services");
        page.getByLabel("Where the results come from").fill("The post book");
        PageQuality.assertSound(page, "promise-editor");
        promise.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByText("Please write a whole number.")).isVisible();
        seesEditor("Promise");
        assertThat(page.getByLabel("From when")).hasValue("your letter arrives");

        page.getByLabel("Step 1: within").fill("10");
        promise.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByText("50 % within 10 working days, 100 % within 30 working days"))
                .isVisible();
    }

    private void complaint() {
        add("If something went wrong");
        page.getByLabel("If something went wrong", exactly()).fill("Tell the manager, or write to us.");
        page.getByLabel("Who answers (role)").fill("Manager on duty");
        page.getByLabel("We confirm that we have it").fill("2");
        page.getByLabel("You have our answer").fill("10");
        editor().getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByText("Manager on duty")).isVisible();
    }

    private void provision(String part, String words, String reach) {
        add(part);
        page.getByLabel(part, exactly()).fill(words);
        if (reach != null) {
            page.getByLabel("When, or how").fill(reach);
        }
        editor().getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, pageNamed("Edit: " + words))).isVisible();
    }

    private void add(String part) {
        select("What would you like to add?", part);
        page.getByRole(AriaRole.BUTTON, pageNamed("Add")).click();
        seesEditor(part);
    }

    /** It has the focus, so that nothing on the page moves any more. */
    private void seesEditor(String label) {
        assertThat(page.getByLabel(label, exactly())).isFocused();
    }

    /** S3: what the organisation is there for stands beside what it calls good service. */
    private void writes(String button, String label, String words) {
        page.getByRole(AriaRole.BUTTON, pageNamed(button)).click();
        seesEditor(label);
        page.getByLabel(label, exactly()).fill(words);
        editor().getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator(".aims")).containsText(words);
    }

    /** What does not fit is left out with a reason, which the approver reads. */
    private void waive(String rule, String reason) {
        Locator waiving = form("Leave something out");
        waiving.getByLabel("What", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(rule));
        waiving.getByLabel("Why").fill(reason);
        waiving.getByRole(AriaRole.BUTTON, named("Leave it out")).click();
        assertThat(page.getByText("left out by Amara Nwosu: " + reason)).isVisible();
    }

    private void select(String label, String option) {
        page.getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    /** The one of the page, wherever it was opened. */
    private Locator editor() {
        return page.locator(".editor");
    }

    private Locator form(String heading) {
        return page.locator("form")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions pageNamed(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.servicecharter.browser.PageQuality;

/** An employee who reads and signs, and a manager who sees who has. */
final class Signing {

    private final Page page;

    Signing(Page page) {
        this.page = page;
    }

    /** Opens, ticks, confirms; returns the receipt's file. */
    String readAndSign(String name, int version, String... words) {
        page.navigate("/signoff/list");
        PageQuality.assertSound(page, "to-sign");
        readAndSign().click();
        for (String word : words) {
            assertThat(page.getByText(word, new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
        }
        PageQuality.assertSound(page, "read");
        byKeyboard(button("Continue to sign version " + version), "Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Please tick the statement first");
        byKeyboard(statement(version), "Space");
        assertThat(statement(version)).isChecked();
        byKeyboard(button("Continue to sign version " + version), "Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(name);
        PageQuality.assertSound(page, "confirm");
        button("Sign version " + version).click();
        Locator reload = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again"));
        Locator file = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the receipt file"));
        assertThat(file.or(reload).first()).isVisible();
        if (reload.isVisible()) {
            reload.click();
        }
        assertThat(file).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(name);
        PageQuality.assertSound(page, "receipt");
        return page.request().get(file.getAttribute("href")).text();
    }

    /** Design decision 8: the public page tells numbers, and staff find the cards behind it. */
    void readsCards(String charter, String card) {
        page.navigate("/c/" + charter);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("For staff: the cards behind each sentence"))
                .click();
        assertThat(page.locator(".slips")
                        .filter(new Locator.FilterOptions().setHasText(card))
                        .first())
                .isVisible();
        PageQuality.assertSound(page, "cards-behind");
    }

    /** With the network off, by the page alone: the receipt holds, and one that says another name does not. */
    void verifies(String receipt, String name) {
        page.navigate("/verify");
        PageQuality.assertSound(page, "verify");
        page.context().setOffline(true);
        try {
            page.getByLabel("Choose one or more receipt files, or drop them here")
                    .setInputFiles(new FilePayload[] {
                        file("receipt.json", receipt), file("changed.json", receipt.replace(name, name + "a"))
                    });
            Locator findings = page.getByRole(AriaRole.STATUS);
            assertThat(findings).containsText("It holds: the record is whole, unchanged and in the log.");
            assertThat(findings).containsText("The field “name” is not what was recorded.");
            PageQuality.assertAccessible(page, "verified");
        } finally {
            page.context().setOffline(false);
        }
    }

    /** SO-05: whichever of the two somebody trusts, they hear the same. */
    void verifiesWithPageAndCommand(String receipt) {
        BothVerifiers.agree(page, receipt);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page to read says what is different from the version that was signed. */
    void seesWhatChanged(int since, String words) {
        page.navigate("/signoff/list");
        readAndSign().click();
        Locator changes = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("What changed since version " + since));
        assertThat(changes.locator("ins").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
        PageQuality.assertSound(page, "changed");
    }

    /** The receipt's page for the version that was signed, as it shows. */
    String receipt(int version) {
        page.navigate("/signoff/list");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Receipt.* " + version + "$")))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the receipt file")))
                .isVisible();
        return page.getByRole(AriaRole.MAIN).innerText().replaceFirst("(?s)Place in the log.*", ""); // the log grows
    }

    /** Says why, is asked for the reason that was forgotten, and gets a receipt; the text can still be signed. */
    void declines(int version, String words) {
        page.navigate("/signoff/list");
        readAndSign().click();
        link("I do not want to sign this").click();
        PageQuality.assertSound(page, "decline");
        Locator own = page.getByLabel("In your own words (optional)");
        own.fill(words);
        button("Decline version " + version).click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Please choose the reason that fits best");
        assertThat(own).hasValue(words);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("I cannot do what it asks"))
                .check();
        button("Decline version " + version).click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
        PageQuality.assertSound(page, "declined");
    }

    void seesInTeam(String name, boolean done) {
        seesInTeam(name, done ? "Done" : "Not yet");
    }

    void seesInTeam(String name, String standing) {
        page.navigate("/signoff/team");
        PageQuality.assertSound(page, "team");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row).containsText(standing);
    }

    /** As a screen reader names it; nothing is ticked before. */
    private Locator statement(int version) {
        return page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^I have read and understood version " + version + " of “.+”\\.$")));
    }

    private void byKeyboard(Locator control, String key) {
        control.focus();
        page.keyboard().press(key);
    }

    private Locator readAndSign() {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Read and sign")));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

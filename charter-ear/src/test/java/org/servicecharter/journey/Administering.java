package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.servicecharter.browser.PageQuality;

/** The first administrator: sets the portal up by its link, brings the people in, and hands out their links. */
final class Administering {

    private final Page page;

    Administering(Page page) {
        this.page = page;
    }

    void setUp(String link) {
        page.navigate(link);
        PageQuality.assertSound(page, "setup");
        label("Name of the organisation").fill("Saint Brendan Hospital");
        label("Your name").fill("Adam Adler");
        label("Your staff number").fill("adam");
        label("Your password").fill(People.PASSWORD);
        button("Set up").click();
        assertThat(button("I have read this, go on")).isVisible();
        PageQuality.assertSound(page, "privacy");
        People.readsTheNotice(page);
    }

    /** Returns each person's invitation under the person's name. */
    Map<String, String> bringIn(Path file, int people) {
        page.navigate("/organisation/import");
        label("File").setInputFiles(file);
        button("Show what would happen").click();
        assertThat(page.getByText(people + " new", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        PageQuality.assertSound(page, "import");
        button("Bring it in").click();
        assertThat(page.getByText("Brought in: " + people + " new")).isVisible();
        page.navigate("/organisation/people");
        PageQuality.assertSound(page, "people");
        button("Make links for all without an account").click();
        Locator handed =
                page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Links to hand over"));
        assertThat(handed).isVisible();
        Map<String, String> links = new TreeMap<>();
        for (Locator row : handed.getByRole(AriaRole.ROW).all()) {
            String[] cells = row.innerText().split("\\s+(?=http)");
            if (cells.length == 2) {
                links.put(cells[0].strip(), cells[1].strip());
            }
        }
        return links;
    }

    private Locator label(String text) {
        return page.getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

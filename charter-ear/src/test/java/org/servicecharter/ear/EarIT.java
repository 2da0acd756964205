package org.servicecharter.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;

@ExtendWith(Browsers.Extension.class)
class EarIT {

    @TempDir
    private Path directory;

    @Test
    void anAuthorOpensADraftOnAFullServerAndAColleagueIsRefusedIt(Browsers browsers) throws Exception {
        Map<String, String> settings = Map.of(
                "CHARTER_DEMO",
                "true",
                "CHARTER_DB_URL",
                "jdbc:h2:file:" + directory.resolve("charter") + ";WRITE_DELAY=0",
                "CHARTER_KEYS_DIR",
                directory.resolve("keys").toString());
        try (PayaraServer server = PayaraServer.start(directory, settings)) {
            server.deploy(Path.of("target/charter.ear"));
            Page author = Demo.signIn(browsers.laptop(server.url()), "Amara Nwosu");
            author.navigate("/charter/list");
            author.getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                    .fill("Our front desk");
            author.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Begin").setExact(true))
                    .first()
                    .click();
            assertThat(heading(author)).hasText("Our front desk");
            String draft = author.url();

            Page colleague = Demo.signIn(browsers.laptop(server.url()), "Leila Haddad");
            colleague.navigate(draft);
            assertThat(heading(colleague)).hasText("This page is not here");
            assertThat(colleague.getByText("Our front desk")).hasCount(0);
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}

package org.servicecharter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.Extension.class)
class IndexPageIT {

    @Test
    void theFrontPageIsSoundAndAsksNoOtherMachine(Browsers browsers) {
        List<Page> pages = List.of(browsers.phone(), browsers.laptop());
        for (Page page : pages) {
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));

            page.navigate("/");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            assertThat(asked)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(browsers.portal().url()));
        }
        PageQuality.assertSound(pages.get(0), pages.get(1), "index");
    }
}

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
        for (Page page : List.of(browsers.phone(), browsers.laptop())) {
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));

            page.navigate("/");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            PageQuality.assertSound(page, "index");
            assertThat(asked)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(browsers.portal().url()));
            page.context().close();
        }
    }
}

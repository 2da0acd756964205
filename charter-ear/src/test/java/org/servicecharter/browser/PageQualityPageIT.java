package org.servicecharter.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questions asked of every page can be answered with no. */
@ExtendWith(Browsers.Extension.class)
class PageQualityPageIT {

    @Test
    void greyTextOnGreyIsFound(Browsers browsers) {
        Page page = browsers.laptop();
        page.setContent(
                "<html lang=en><title>t</title><main><h1>h</h1><p style='color:#aaa;background:#bbb'>Hard to read");

        assertThat(PageQuality.violations(page)).singleElement().asString().startsWith("color-contrast");
        page.context().close();
    }

    @Test
    void aParagraphPushedDownIsFound(Browsers browsers) {
        Page page = browsers.laptop();
        page.route(
                "**/pushed",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<html lang=en><title>t</title><main><h1>h</h1><p>Pushed down")));
        page.navigate("/pushed");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {"
                + "document.querySelector('h1').style.marginTop = '500px'; setTimeout(done, 500); })))");

        assertThat(PageQuality.shift(page)).isGreaterThan(0.05);
        assertThatThrownBy(() -> PageQuality.assertSound(page, "pushed")).hasMessageContaining("layout shift");
        page.context().close();
    }
}

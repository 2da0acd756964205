package org.servicecharter.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questions asked of every page can be answered with no. */
@ExtendWith(Browsers.Extension.class)
class PageQualityPageIT {

    /** An answer that takes longer than a browser forgives, and pushes the page down. */
    private static final String LATE =
            """
            <html lang=en><title>t</title><main><button onclick="ask()">Ask</button><h1>h</h1><p>Pushed down
            <script>
            window.seen = 0;
            new PerformanceObserver(list => seen += list.getEntries().length).observe({type: 'layout-shift'});
            let times = 0;
            function ask() {
              const request = new XMLHttpRequest();
              request.open('GET', '/late');
              request.onload = () => {
                const end = performance.now() + 700;
                while (performance.now() < end);
                document.querySelector('h1').style.marginTop = ++times * 400 + 'px';
              };
              request.send();
            }
            </script>
            """;

    @Test
    void greyTextOnGreyIsFound(Browsers browsers) {
        Page page = browsers.laptop();
        page.setContent(
                "<html lang=en><title>t</title><main><h1>h</h1><p style='color:#aaa;background:#bbb'>Hard to read");

        assertThat(PageQuality.violations(page)).singleElement().asString().startsWith("color-contrast");
        page.context().close();
    }

    @Test
    void whatFadesInIsLookedAtOnceItIsThere(Browsers browsers) {
        Page page = browsers.laptop();
        page.setContent("<html lang=en><title>t</title><main><h1>h</h1><p>Fades in");
        page.evaluate(
                "() => { document.querySelector('p').animate([{opacity: 0.1}, {opacity: 0.1, offset: 0.9}, {}], 2000); }");

        assertThat(PageQuality.violations(page)).isEmpty();
        page.context().close();
    }

    @Test
    void whatALateAnswerMovesWasAskedForOnlyIfThePersonAsked(Browsers browsers) {
        Page page = browsers.laptop();
        page.route("**/late", route -> route.fulfill(new Route.FulfillOptions().setBody("late")));
        page.route(
                "**/asking",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(LATE)));
        page.navigate("/asking");
        page.getByRole(AriaRole.BUTTON).click();
        page.waitForFunction("() => window.seen === 1");
        assertThat(PageQuality.shift(page)).isZero();

        page.evaluate("ask()");
        page.waitForFunction("() => window.seen === 2");
        assertThat(PageQuality.shift(page)).isPositive();
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

package org.servicecharter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of every page, in light and in dark: no violation of WCAG 2.2 A or AA that axe can find, and nothing
 * that jumps while it loads. Takes its picture when the build asks for pictures.
 */
public final class PageQuality {

    /** Adds up what moves without the person having done anything. */
    static final String WATCH_SHIFTS =
            """
            window.shifted = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
            }).observe({type: 'layout-shift', buffered: true});
            """;

    private static final double MOST_SHIFT = 0.05;

    private static final String AXE = read("/axe.min.js");

    private static final String RUN_AXE =
            """
            async () => {
              const found = await axe.run(document, {runOnly: {type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']}});
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html.slice(0, 200) + ' ' + (node.any[0] || node.all[0] || node.none[0]).message));
            }
            """;

    private PageQuality() {}

    /** Asserts it of the page as it is now. The name is that of its pictures. */
    public static void assertSound(Page page, String name) {
        assertAccessible(page, name);
        assertThat(shift(page)).as("layout shift of %s", name).isLessThanOrEqualTo(MOST_SHIFT);
    }

    /** The same without the jumping, for a board on which others have moved things meanwhile. */
    public static void assertAccessible(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            picture(page, name, scheme);
            assertThat(violations(page)).as("%s in %s", name, scheme).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(AXE + "; undefined");
        return (List<String>) page.evaluate(RUN_AXE);
    }

    static double shift(Page page) {
        return ((Number) page.evaluate("() => window.shifted")).doubleValue();
    }

    private static void picture(Page page, String name, ColorScheme scheme) {
        if (Boolean.getBoolean("charter.pictures")) {
            String file =
                    name + "-" + page.viewportSize().width + "-" + scheme.name().toLowerCase() + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures", file))
                    .setFullPage(true));
        }
    }

    private static String read(String resource) {
        try (InputStream in = PageQuality.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

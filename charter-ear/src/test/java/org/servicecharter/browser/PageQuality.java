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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of every page, in light and in dark: no violation of WCAG 2.2 A or AA that axe can find, and nothing
 * that jumps while it loads. Takes its picture when the build asks for pictures.
 *
 * <p>Axe looks once in a run at each page, width and theme: it takes seconds, and seven people on the same page are
 * one page. A state of its own has a name of its own. In the second theme it looks at colours alone.
 */
public final class PageQuality {

    /**
     * Adds up what moves without the person having done anything. What moves when their own request is answered was asked
     * for, however long the answer took; a browser forgives it for half a second only.
     */
    static final String WATCH_SHIFTS =
            """
            (() => {
              window.shifted = 0;
              let acted = -1000, answered = -1000;
              for (const kind of ['pointerdown', 'keydown', 'change'])
                addEventListener(kind, () => acted = performance.now(), true);
              const send = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function (body) {
                if (performance.now() - acted < 500) this.addEventListener('loadend', () => answered = performance.now());
                return send.call(this, body);
              };
              new PerformanceObserver(list => {
                for (const entry of list.getEntries()) {
                  const since = entry.startTime - answered;
                  if (!entry.hadRecentInput && !(since >= 0 && since < 500)) window.shifted += entry.value;
                }
              }).observe({type: 'layout-shift', buffered: true});
            })();
            """;

    private static final double MOST_SHIFT = 0.05;

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final String AXE = read("/axe.min.js");

    /** All of WCAG that axe knows. Nothing is fetched beside the page: no rule that runs reads style sheets or plays media. */
    private static final String ALL =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']}";

    /** What another theme can change. */
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    /** What another width and theme can change. */
    private static final String OTHER_WIDTH =
            "{type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']}";

    private static final String RUN_AXE =
            """
            async () => {
              for (let moving; (moving = document.getAnimations().filter(one => one.playState === 'running')).length; )
                await Promise.allSettled(moving.map(one => one.finished));
              const found = await axe.run(document, {resultTypes: ['violations'], preload: false, runOnly: RULES});
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html.slice(0, 200) + ' ' + (node.any[0] || node.all[0] || node.none[0]).message));
            }
            """;

    private static final Set<String> ASKED = new HashSet<>();

    private PageQuality() {}

    /** Asserts it of the page as it is now. The name is that of the page with its state, and of its pictures. */
    public static void assertSound(Page page, String name) {
        assertAccessible(page, name);
        assertStill(page, name);
    }

    /**
     * Asserts it of one page at two widths, each theme once: what axe finds in colours does not hang on the width, and
     * of what it finds in the structure only sizes and what scrolls do.
     */
    public static void assertSound(Page phone, Page laptop, String name) {
        assertAccessible(phone, name, Map.of(ColorScheme.LIGHT, ALL));
        assertAccessible(laptop, name, Map.of(ColorScheme.DARK, OTHER_WIDTH));
        assertStill(phone, name);
        assertStill(laptop, name);
    }

    private static void assertStill(Page page, String name) {
        assertThat(shift(page)).as("layout shift of %s", name).isLessThanOrEqualTo(MOST_SHIFT);
    }

    /** The same without the jumping, for a board on which others have moved things meanwhile. */
    public static void assertAccessible(Page page, String name) {
        assertAccessible(page, name, Map.of(ColorScheme.LIGHT, ALL, ColorScheme.DARK, COLOURS));
    }

    private static void assertAccessible(Page page, String name, Map<ColorScheme, String> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (ColorScheme scheme : SCHEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            picture(page, name, scheme);
            if (rules.containsKey(scheme) && ASKED.add(name + page.viewportSize().width + scheme)) {
                assertThat(violations(page, rules.get(scheme)))
                        .as("%s in %s", name, scheme)
                        .isEmpty();
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    static List<String> violations(Page page) {
        return violations(page, ALL);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, String rules) {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AXE + "; undefined");
        }
        return (List<String>) page.evaluate(RUN_AXE.replace("RULES", rules));
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

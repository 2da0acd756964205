package org.servicecharter.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.servicecharter.shipped.ShippedPortal;

/**
 * The shipped portal on a fresh data directory, and one browser: started for the first test of this process that asks,
 * ended with the process. A test class asks by {@code @ExtendWith(Browsers.Extension.class)} and a parameter of this type.
 * Each person gets a context, which shares neither cookies nor storage with another's.
 */
public final class Browsers {

    /** Generous, since two cores may be all there is. */
    private static final double PATIENCE_MS = 30_000;

    private static final int PHONE_WIDTH = 390;
    private static final int LAPTOP_WIDTH = 1440;
    private static final int ROOM_WIDTH = 1920;

    /** By their settings; all test classes share them until the process ends. */
    private static final Map<Map<String, String>, Browsers> OPEN = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.values().forEach(Browsers::close)));
    }

    private final Map<String, String> settings;
    private ShippedPortal portal;
    private final Playwright playwright;
    private final Browser browser;
    private int pictures;

    private Browsers(Map<String, String> settings) {
        this.settings = settings;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    /** Started when it is first asked for. */
    public ShippedPortal portal() {
        if (portal == null) {
            try {
                portal = ShippedPortal.start(Files.createTempDirectory(Path.of("target"), "pages"), settings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return portal;
    }

    /** Ends the portal as a power cut would, and starts it again where it was. */
    public void cutPower() {
        portal.kill();
        portal = portal.again();
    }

    /** What a test does with the data of a portal that does not run. */
    @FunctionalInterface
    public interface Rest {
        void with(Path data) throws Exception;
    }

    /** Ends the portal, and starts it again where it was once the test has done that. */
    public void atRest(Rest rest) throws Exception {
        portal().close();
        rest.with(portal.data());
        portal = portal.again();
    }

    /** Somebody with a phone. */
    public Page phone() {
        return page(portal().url(), PHONE_WIDTH, 844);
    }

    /** Somebody with a laptop. */
    public Page laptop() {
        return page(portal().url(), LAPTOP_WIDTH, 900);
    }

    /** The projector of a room. */
    public Page room() {
        return page(portal().url(), ROOM_WIDTH, 1080);
    }

    /** Somebody with a phone who reaches the portal by another way, such as through a proxy. */
    public Page phone(String url) {
        return page(url, PHONE_WIDTH, 844);
    }

    /** Somebody with a laptop who uses another server. */
    public Page laptop(String url) {
        return page(url, LAPTOP_WIDTH, 900);
    }

    private Page page(String url, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url)
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addInitScript(PageQuality.WATCH_SHIFTS);
        return context.newPage();
    }

    /** Ends what one test opened; of a failed one, what each person saw last is kept under target/failures. */
    private void leave(ExtensionContext test) {
        for (BrowserContext context : browser.contexts()) {
            if (test.getExecutionException().isPresent()) {
                context.pages()
                        .forEach(page ->
                                picture(page, test.getRequiredTestMethod().getName()));
            }
            context.close();
        }
    }

    private void picture(Page page, String test) {
        String file = "%s-%d-%d.png".formatted(test, ++pictures, page.viewportSize().width);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/failures", file))
                .setFullPage(true));
    }

    private void close() {
        if (portal != null) {
            portal.close();
        }
        browser.close();
        playwright.close();
    }

    /** Hands the one {@link Browsers} of this process to whoever asks. */
    public static class Extension implements ParameterResolver, AfterTestExecutionCallback {

        private final Map<String, String> settings;

        public Extension() {
            this(Map.of());
        }

        Extension(Map<String, String> settings) {
            this.settings = settings;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browsers.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return OPEN.computeIfAbsent(settings, Browsers::new);
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            Browsers browsers = OPEN.get(settings);
            if (browsers != null) {
                browsers.leave(context);
            }
        }
    }

    /** The same with the demo organisation, where one click signs in. */
    public static final class DemoExtension extends Extension {

        public DemoExtension() {
            super(Map.of("CHARTER_DEMO", "true"));
        }
    }
}

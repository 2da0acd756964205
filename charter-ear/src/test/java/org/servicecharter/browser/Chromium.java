package org.servicecharter.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chrome or Chromium: an installed one, else Playwright's own, else Debian's package when run as root. */
final class Chromium {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS",
            "/Applications/Chromium.app/Contents/MacOS",
            "C:\\Program Files\\Google\\Chrome\\Application");

    private Chromium() {}

    /** Playwright with its own download left out: it is only fetched when nothing is installed. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        Optional<Path> installed = installed();
        if (installed.isEmpty()) {
            try {
                CLI.main(new String[] {"install", "chromium"});
                return playwright.chromium().launch(options());
            } catch (IOException | InterruptedException | URISyntaxException | PlaywrightException e) {
                installed = fromDebian();
            }
        }
        Path browser = installed.orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chrome or Chromium: install one, such as by apt-get install chromium."));
        return playwright.chromium().launch(options().setExecutablePath(browser));
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    }

    static Optional<Path> installed() {
        Stream<String> path = Stream.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.concat(path, USUAL_PLACES.stream())
                .flatMap(place -> Stream.concat(NAMES.stream(), Stream.of("Google Chrome", "Chromium"))
                        .map(name -> Path.of(place, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        try {
            new ProcessBuilder("apt-get", "install", "-y", "chromium")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            return Optional.empty();
        }
        return installed();
    }
}

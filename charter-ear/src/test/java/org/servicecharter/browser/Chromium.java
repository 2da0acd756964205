package org.servicecharter.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

    private static final int PATIENCE_MINUTES = 10;

    /** In a process of its own, since it ends the one that it runs in. */
    private static final List<String> PLAYWRIGHTS_OWN = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            CLI.class.getName(),
            "install",
            "chromium");

    private Chromium() {}

    /** Playwright with its own download left out: it is only fetched when nothing is installed. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        Optional<Path> installed = installed();
        if (installed.isEmpty() && runs(PLAYWRIGHTS_OWN)) {
            return playwright.chromium().launch(options());
        }
        Path browser = installed
                .or(Chromium::fromDebian)
                .orElseThrow(
                        () -> new IllegalStateException(
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
        return runs(List.of("apt-get", "update")) && runs(List.of("apt-get", "install", "-y", "chromium"))
                ? installed()
                : Optional.empty();
    }

    private static boolean runs(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Path said = Files.createTempFile(Path.of("target"), "browser", ".log");
            Process process = builder.redirectOutput(said.toFile()).start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the page with the network off and the command say of a receipt, and of the same with a character changed. */
final class BothVerifiers {

    private static final int CHANGED = 60;

    private BothVerifiers() {}

    /** Asserts that both say the same of all of them, and of none but the receipt itself that it holds. */
    static void agree(Page page, String receipt) {
        try {
            Path folder = Files.createTempDirectory("receipts");
            List<Path> files = new ArrayList<>(List.of(Files.writeString(folder.resolve("0.json"), receipt)));
            for (int i = 1; i <= CHANGED; i++) {
                files.add(Files.writeString(folder.resolve(i + ".json"), changed(receipt, i)));
            }
            page.navigate("/verify");
            Path key = Files.writeString(
                    folder.resolve("log.key"), page.locator("#keys").inputValue());
            Map<String, List<String>> pageSays = byPage(page, files);
            assertThat(pageSays).isEqualTo(byCommand(folder, key));
            assertThat(pageSays.remove("0.json")).singleElement().asString().startsWith("It holds");
            assertThat(pageSays.values()).allSatisfy(said -> assertThat(said)
                    .noneMatch(sentence -> sentence.startsWith("It holds"))
                    .isNotEmpty());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One character of it, at a place of its own, is the next in the alphabet. White space says nothing, and is passed by. */
    private static String changed(String receipt, int which) {
        int at = which * (receipt.length() - 2) / (CHANGED + 1);
        while (Character.isWhitespace(receipt.charAt(at))) {
            at++;
        }
        return receipt.substring(0, at) + (char) (receipt.charAt(at) + 1) + receipt.substring(at + 1);
    }

    private static Map<String, List<String>> byPage(Page page, List<Path> files) {
        page.context().setOffline(true);
        try {
            page.getByLabel("Choose one or more receipt files, or drop them here")
                    .setInputFiles(files.toArray(Path[]::new));
            Locator cards = page.locator("#results article");
            assertThat(cards).hasCount(files.size());
            Map<String, List<String>> said = new TreeMap<>();
            cards.all()
                    .forEach(card -> said.put(
                            card.locator("h3").innerText(),
                            card.locator(".said li").allInnerTexts()));
            return said;
        } finally {
            page.context().setOffline(false);
        }
    }

    private static Map<String, List<String>> byCommand(Path folder, Path key) throws IOException {
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target/charter.jar").toAbsolutePath().toString(),
                        "verify",
                        folder.toString(),
                        "--key",
                        key.toString())
                .redirectErrorStream(true)
                .start();
        Map<String, List<String>> said = new TreeMap<>();
        try (Stream<String> lines = command.inputReader().lines()) {
            lines.forEach(line -> {
                String file = line.substring(folder.toString().length() + 1, line.indexOf(": "));
                said.computeIfAbsent(file, name -> new ArrayList<>()).add(line.substring(line.indexOf(": ") + 2));
            });
        }
        return said;
    }
}

package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** What seven organisations expect of their staff, brought in as a file: more cards than any two flip charts hold. */
@ExtendWith(Browsers.DemoExtension.class)
class CardImportPageIT {

    @TempDir
    private Path directory;

    @Test
    void aFileOfCardsComesInWholeOrNotAtAll(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("What others expect");
        Page room = browsers.room();
        room.navigate(facilitator.roomAddress());
        facilitator.goOn("Begin: welcome", "Welcome");
        Path good = Path.of(CardImportPageIT.class.getResource("behaviours.csv").toURI());
        Path bad = directory.resolve("bad.csv");
        Files.writeString(bad, Files.readString(good) + "Clinic,,Kindness,MAYBE,Smile\n");

        facilitator.bringIn(bad, "Line 254, column “kind”");
        facilitator.bringIn(good, "The cards are added, hidden like the others.");
        facilitator.goOn("Next: remember", "Remember");
        facilitator.goOn("Next: write cards", "Write");
        facilitator.goOn("Next: show all cards", "Read");

        Charts.assertShown(room, Script.DO, texts(good, "DO"));
        Charts.assertShown(room, Script.DONT, texts(good, "DONT"));
        PageQuality.assertAccessible(room, "room-many-cards");
        Page phone = browsers.phone();
        new Participating(phone).enter(code);
        Charts.assertShown(phone, Script.DO, texts(good, "DO"));
        PageQuality.assertSound(phone, "many-cards");
        String saved = facilitator.export(code);
        assertThat(saved).contains(texts(good, "DO")).contains(texts(good, "DONT"));

        Path broken = Files.writeString(
                directory.resolve("broken.json"), saved.replace("\"source\":\"PAPER\"", "\"source\":\"AIR\""));
        facilitator.bringInWorkshop(broken);
        assertThat(facilitator.page().getByText("At “cards 1, source”: please write one of BOARD, PAPER, SEED, GROUP."))
                .isVisible();
        facilitator.bringInWorkshop(Files.writeString(directory.resolve("saved.json"), saved));
        facilitator.seesInFile(
                "What others expect",
                texts(good, "DO").size() + texts(good, "DONT").size());
        PageQuality.assertSound(facilitator.page(), "workshop from a file");
        facilitator.takesItIn("Read");
        Charts.assertShown(facilitator.page(), Script.DO, texts(good, "DO"));
    }

    private static List<String> texts(Path file, String kind) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return rows.stream()
                    .filter(row -> row.get("kind").equals(kind))
                    .map((CSVRecord row) -> row.get("text"))
                    .toList();
        }
    }
}

package org.servicecharter.web.signoff.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.overview.CharterOverview;
import org.servicecharter.signoff.overview.DayCount;
import org.servicecharter.signoff.overview.ReasonCount;
import org.servicecharter.signoff.overview.UnitStatus;
import org.servicecharter.signoff.overview.VersionCount;
import org.servicecharter.signoff.team.CompletionRate;

class OverviewFileTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final UnitStatus UNIT =
            new UnitStatus("=HYPERLINK(\"x\"), lending", new CompletionRate(100, 5, 3, 2, 81), 6);
    private static final CharterOverview OVERVIEW = new CharterOverview(
            "lending",
            "Lending",
            1,
            DAY,
            DAY,
            null,
            UNIT,
            List.of(UNIT),
            List.of(new DayCount(DAY, 81)),
            List.of(new VersionCount(1, 81), new VersionCount(0, 16)),
            List.of(new ReasonCount(DeclineReason.PRIVACY, null), new ReasonCount(DeclineReason.OTHER, 6)),
            5);

    @Test
    @DisplayName("SO-21: the table tells what the rate is made of; what looks like a formula is none")
    void theTableOfTheUnits() {
        assertThat(OverviewFile.csv(OVERVIEW, OverviewTable.UNITS).lines())
                .containsExactly(
                        "\uFEFFunit,in_scope,exempt,left,paused,to_sign,signed,declined,not_yet,percent",
                        "\"'=HYPERLINK(\"\"x\"\"), lending\",100,5,3,2,90,81,6,3,90",
                        "total,100,5,3,2,90,81,6,3,90");
    }

    @Test
    @DisplayName("SO-15: a reason of few is not told in a file either")
    void theOtherTables() {
        assertThat(OverviewFile.csv(OVERVIEW, OverviewTable.REASONS))
                .contains("PRIVACY,not told")
                .contains("OTHER,6");
        assertThat(OverviewFile.csv(OVERVIEW, OverviewTable.DAYS)).contains("2026-03-01,81");
        assertThat(OverviewFile.csv(OVERVIEW, OverviewTable.VERSIONS)).contains("none,16");
    }

    @Test
    void theBookHoldsEveryTableAndNoFormula(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("overview.xlsx"), OverviewFile.excel(OVERVIEW));
        Map<String, String> parts = new HashMap<>();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                parts.put(part.getName(), new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts.get("xl/workbook.xml"))
                .contains("name=\"units\"", "name=\"days\"", "name=\"versions\"", "name=\"reasons\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>81</v>").doesNotContain("<f>");
        assertThat(String.join("", parts.values())).contains("=HYPERLINK");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).as("a day is a day").contains("<v>46082");
        assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd");
    }
}

package org.servicecharter.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servicecharter.organisation.roster.table.ImportProblem;

class WorkbookTest {

    private static final String HEADINGS =
            "<row r='3'>" + Workbook.text("A3", "Personalnummer") + Workbook.text("B3", "Name")
                    + Workbook.text("D3", "Abteilung") + Workbook.text("E3", "Eintritt") + "</row>";

    @Test
    void itsFirstRowWithAnythingInItHoldsTheHeadingsAndRowsKeepTheirNumbers() {
        PeopleFile file = read(new Workbook()
                .sheet("List", HEADINGS + row(4, "0042", "Zoë <b>") + "<row r='5'/>" + row(9, "43", "Ben")));

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines())
                .extracting(PersonLine::number, line -> line.get(Column.STAFF_NUMBER), line -> line.get(Column.NAME))
                .containsExactly(tuple(4L, "0042", "Zoë <b>"), tuple(9L, "43", "Ben"));
        assertThat(file.lines().get(0).get(Column.STARTS_ON)).isEqualTo("2026-03-31");
        assertThat(file.lines().get(0).has(Column.ENDS_ON)).isFalse();
    }

    @Test
    void aDateIsADateInWhateverFormatItIsShownAndANumberHasNoDecimals() {
        String cells = "<row r='4'><c r='A4'><v>1003</v></c>" + Workbook.text("B4", "Ann")
                + "<c r='D4'><v>12.50</v></c><c r='E4' s='2'><v>46112</v></c></row>";

        PersonLine line =
                read(new Workbook().sheet("List", HEADINGS + cells)).lines().get(0);

        assertThat(line.get(Column.STAFF_NUMBER)).isEqualTo("1003");
        assertThat(line.get(Column.UNIT)).isEqualTo("12.5");
        assertThat(line.get(Column.STARTS_ON)).isEqualTo("2026-03-31");
    }

    @Test
    void aFormulaCountsByWhatItCameTo() {
        String cells = "<row r='4'><c r='A4'><f>1+1</f><v>2</v></c><c r='B4' t='str'><f>CONCAT(1)</f><v>Ann</v></c>"
                + Workbook.text("D4", "desk") + "</row>";

        PersonLine line =
                read(new Workbook().sheet("List", HEADINGS + cells)).lines().get(0);

        assertThat(line.get(Column.STAFF_NUMBER)).isEqualTo("2");
        assertThat(line.get(Column.NAME)).isEqualTo("Ann");
    }

    @Test
    void ofSeveralSheetsOneIsChosenAndTheFirstWithoutAWord() {
        byte[] bytes = new Workbook()
                .sheet("Notes", "<row r='1'>" + Workbook.text("A1", "Nothing here") + "</row>")
                .sheet("People", HEADINGS + row(4, "1", "Ann"))
                .bytes();

        PeopleFile first = PeopleFile.read(bytes);
        PeopleFile chosen = PeopleFile.read(ImportFile.csvOrExcel(bytes).ofSheet("People"), Map.of());

        assertThat(first.sheets()).containsExactly("Notes", "People");
        assertThat(first.headings()).extracting(ImportHeading::name).containsExactly("Nothing here");
        assertThat(chosen.lines()).hasSize(1);
    }

    @Test
    void whatStandsUnderNoHeadingIsToldWithItsRowAndLetter() {
        PeopleFile file = read(new Workbook()
                .sheet(
                        "List",
                        HEADINGS + "<row r='17'>" + Workbook.text("A17", "1") + Workbook.text("F17", "?") + "</row>"));

        assertThat(file.problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::key)
                .containsExactly(tuple(17L, "F", "organisation.import.noHeading"));
    }

    @Test
    void anUnknownHeadingIsNamedByItsLetter() {
        PeopleFile file = read(new Workbook().sheet("List", HEADINGS.replace("Name", "Kürzel") + row(4, "1", "Ann")));

        assertThat(file.problems())
                .extracting(ImportProblem::line, ImportProblem::column)
                .contains(tuple(3L, "B, Kürzel"));
    }

    @Test
    void aWorkbookWithMacrosIsRefused() {
        byte[] bytes = new Workbook()
                .sheet("List", HEADINGS + row(4, "1", "Ann"))
                .with("xl/vbaProject.bin", "Sub AutoOpen()")
                .bytes();

        assertThat(PeopleFile.read(bytes).problems())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.macros");
    }

    /** 600 MB of blanks pack into less than a megabyte. */
    @Test
    void whatUnpacksIntoFarTooMuchIsRefusedUnread() {
        byte[] bytes = new Workbook()
                .sheet("List", HEADINGS)
                .withBlanks("xl/media/image1.png", 600L * 1024 * 1024)
                .bytes();

        assertThat(bytes.length).isLessThan(1024 * 1024);
        assertThat(PeopleFile.read(bytes).problems())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.tooMuchInside");
    }

    @Test
    void aBrokenWorkbookIsRefused() {
        byte[] bytes = "PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PeopleFile.read(bytes).problems())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.notExcel");
    }

    @Test
    void anotherZipFileIsNoWorkbook() {
        byte[] bytes = new Workbook().onlyWith("letter.txt", "Hello").bytes();

        assertThat(PeopleFile.read(bytes).problems())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.notExcel");
    }

    @Test
    void anOldOrLockedWorkbookIsRefused() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

        assertThat(PeopleFile.read(ole).problems())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.oldExcel");
    }

    private static PeopleFile read(Workbook workbook) {
        return PeopleFile.read(workbook.bytes());
    }

    private static String row(int number, String code, String name) {
        return "<row r='" + number + "'>" + Workbook.text("A" + number, code)
                + Workbook.text("B" + number, name.replace("<", "&lt;")) + Workbook.text("D" + number, "desk")
                + "<c r='E"
                + number + "' s='1'><v>46112</v></c></row>";
    }
}

package org.servicecharter.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.organisation.roster.table.ImportProblem;

class PeopleFileTest {

    private static final String HEADER = "staff_number,name,unit\n";

    @Test
    void eachLineIsOnePersonAndKnowsItsNumber() {
        List<PersonLine> lines = read(HEADER + "1, Grace Okafor ,desk\n\n,,\n2,\"Okafor,\nTom\",desk\n3,Eve,desk");

        assertThat(lines).extracting(PersonLine::number).containsExactly(2L, 5L, 7L);
        assertThat(lines)
                .extracting(line -> line.get(Column.NAME))
                .containsExactly("Grace Okafor", "Okafor,\nTom", "Eve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void aByteOrderMarkIsNoPartOfTheFirstName(String mark) {
        assertThat(read(mark + HEADER + "1,Grace,desk")).hasSize(1);
    }

    @Test
    void semicolonsAndWindowsLineEndsAreUnderstood() {
        assertThat(read("staff_number;name;unit\r\n1;Okafor, Grace;desk\r\n")
                        .get(0)
                        .get(Column.NAME))
                .isEqualTo("Okafor, Grace");
    }

    @Test
    void namesOfColumnsMayStandInAnyOrderAndCase() {
        assertThat(read("Unit, NAME ,Staff_Number\ndesk,Grace,1\n").get(0).get(Column.UNIT))
                .isEqualTo("desk");
    }

    @ParameterizedTest(name = "{0}: {3} at line {1}, column {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number,name,unit\\n1,G,d|1|number|unknownColumn",
                "staff_number,name\\n1,G|1|unit|columnMissing",
                "staff_number,name,unit,name\\n1,G,d,G|1|name|columnTwice",
                "staff_number,name,unit\\n1,G,d\\n2,H|3|''|wrongLength",
                "staff_number,name,unit\\n1,G,d,x|2|''|wrongLength",
                "staff_number,name,unit\\n1,G,d\\n2,\"H,d\\n|3|''|brokenQuotes",
                "staff_number,name,unit\\n1,\"G\"x,d\\n|2|''|brokenQuotes",
                "staff_number,name,unit\\n|2|''|empty",
            })
    void whatIsWrongIsToldWithLineAndColumn(String text, long line, String column, String key) {
        PeopleFile file = PeopleFile.read(bytes(text.replace("\\n", "\n")));

        assertThat(file.problems().get(0))
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::key)
                .containsExactly(line, column, "organisation.import." + key);
    }

    @Test
    void anEmptyFileLacksItsColumns() {
        assertThat(PeopleFile.read(new byte[0]).problems())
                .extracting(ImportProblem::column)
                .containsExactly("staff_number", "name", "unit");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 3, name", "UTF-16, 1, ''", "windows-1252, 3, name"})
    void anotherEncodingIsToldWhereItShows(String encoding, long line, String column) {
        byte[] bytes = (HEADER + "1,Grace,desk\n2,Tomás,desk\n").getBytes(Charset.forName(encoding));

        assertThat(PeopleFile.read(bytes).problems())
                .containsExactly(new ImportProblem(line, column, "organisation.import.notUtf8", List.of()));
    }

    @Test
    void everyMarkupAndScriptIsKeptAsItIs() {
        assertThat(read(HEADER + "1,<script>alert(1)</script> שלום 🦊,desk")
                        .get(0)
                        .get(Column.NAME))
                .isEqualTo("<script>alert(1)</script> שלום 🦊");
    }

    private static List<PersonLine> read(String text) {
        PeopleFile file = PeopleFile.read(bytes(text));
        assertThat(file.problems()).isEmpty();
        return file.lines();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.servicecharter.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    private static final String LIST = "Nr,Wer,Abteilung,Kaffee\n1,Ann,desk,schwarz\n2,Ben,desk,\n";

    @ParameterizedTest
    @CsvSource({
        "Staff_Number, STAFF_NUMBER",
        "personalnummer, STAFF_NUMBER",
        "Employee ID, STAFF_NUMBER",
        "E-Mail, EMAIL",
        "Département, UNIT",
        "date d’entrée, STARTS_ON",
        "Fecha de baja, ENDS_ON",
        "Reports to, MANAGER",
        "Führungskraft, MANAGER",
    })
    void headingsAreKnownInManyWordsAndLanguages(String heading, Column column) {
        assertThat(Column.find(heading)).contains(column);
    }

    @Test
    void noNameBelongsToTwoColumns() {
        for (Column column : Column.values()) {
            assertThat(Column.find(column.header())).contains(column);
        }
    }

    @Test
    void whatNobodyCouldKnowIsAskedWithAFewCellsOfIt() {
        PeopleFile file = read(Map.of(), Map.of());

        assertThat(file.headings())
                .filteredOn(heading -> !heading.decided())
                .extracting(ImportHeading::name, ImportHeading::sample)
                .containsExactly(tuple("Nr", "1 · 2"), tuple("Wer", "Ann · Ben"), tuple("Kaffee", "schwarz"));
        assertThat(ImportPreview.refused(file, file.problems()).asksForColumns())
                .isTrue();
    }

    @Test
    void whatSomebodySaidCountsAndWhatIsLeftOutStaysOut() {
        PeopleFile file = read(said(), Map.of());

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines().get(1).get(Column.NAME)).isEqualTo("Ben");
        assertThat(file.lines().get(1).cells()).containsOnlyKeys(Column.STAFF_NUMBER, Column.NAME, Column.UNIT);
    }

    @Test
    void whatWasSaidOfAnEarlierFileCountsUntilItIsSaidOtherwise() {
        Map<String, Column> remembered = new HashMap<>();
        said().forEach((heading, column) -> remembered.put(Column.folded(heading), column));

        assertThat(read(Map.of(), remembered).problems()).isEmpty();
        assertThat(read(Map.of("Kaffee", Column.EMAIL), remembered)
                        .lines()
                        .get(0)
                        .get(Column.EMAIL))
                .isEqualTo("schwarz");
    }

    private static Map<String, Column> said() {
        Map<String, Column> said = new HashMap<>();
        said.put("Nr", Column.STAFF_NUMBER);
        said.put("Wer", Column.NAME);
        said.put("Kaffee", null);
        return said;
    }

    private static PeopleFile read(Map<String, Column> said, Map<String, Column> remembered) {
        ImportFile file = ImportFile.csvOrExcel(LIST.getBytes(StandardCharsets.UTF_8));
        return PeopleFile.read(file.where(said), remembered);
    }
}

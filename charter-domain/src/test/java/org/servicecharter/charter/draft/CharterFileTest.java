package org.servicecharter.charter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.servicecharter.organisation.roster.Workbook.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.text.Part;
import org.servicecharter.organisation.roster.Workbook;

class CharterFileTest {

    @Test
    @DisplayName("AT-03: one principle with 6 to do, 11 not to do, and what staff may expect")
    void aThreeColumnStaffCharter() {
        StringBuilder file = new StringBuilder("Principle,Do,Dont,Staff\n");
        for (int i = 1; i <= 11; i++) {
            file.append(i == 1 ? "We care" : "").append(',');
            file.append(i <= 6 ? "Do " + i : "").append(',');
            file.append("Do not ").append(i).append(',');
            file.append(i == 1 ? "\"Time, and a break\"" : "").append('\n');
        }

        DraftText text = read(file.toString());

        assertThat(text.principles()).singleElement().satisfies(care -> {
            assertThat(care.statement().text()).isEqualTo("We care");
            assertThat(care.dos()).hasSize(6);
            assertThat(care.donts()).hasSize(11);
        });
        assertThat(text.provisions())
                .containsExactly(new DraftProvision(Part.STAFF, new DraftClause("Time, and a break", List.of())));
    }

    @Test
    void aPrincipleBeginsWhereOneIsNamedAndOtherColumnsDoNotMatter() {
        DraftText text = read(
                "\uFEFFdont,note,principle,do\nSend away,x,See people,Look up\n,y,,Say hello 👋\n,,Keep your word,שלום\n");
        assertThat(text.principles())
                .extracting(one -> one.statement().text(), one -> one.dos().size(), one -> one.donts()
                        .size())
                .containsExactly(tuple("See people", 2, 1), tuple("Keep your word", 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~principle,do\nA,b\n~ | header | 1 | dont",
                "~~ | header | 1 | principle",
                "~principle,do,dont\n,Look up,\n~ | principle | 2 | principle",
                "~principle,do,dont\nA,b,c\nB,\"never closed\n~ | row | 3 | principle",
                "~principle,do,dont\n~ | length | 500 | principle",
            })
    void whatIsWrongIsNamedWithLineAndColumn(String file, String what, long line, String column) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(CharterFileNotUsable.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("charter.fileNotUsable." + what);
            assertThat(refusal.arguments()).containsExactly(line, column);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,do,don't\nSee people,Look up,Look away",
                "\uFEFFPrinciple;Do;Don’t\nSee people;Look up;Look away",
                "Principles,Do's,Don'ts\nSee people,Look up,Look away",
                "Principle,What to do,What not to do\nSee people,Look up,Look away"
            })
    @DisplayName("the three columns are headed as people head them, and separated as spreadsheets do")
    void columnsAreHeadedAsPeopleHeadThem(String file) {
        assertSeesPeople(read(file));
    }

    @Test
    void theFirstSheetOfAWorkbookIsReadLikeATable() {
        byte[] file = new Workbook()
                .sheet(
                        "Ours",
                        "<row r='1'>" + text("A1", "Principle") + text("B1", "Do") + text("C1", "Don’t") + "</row>"
                                + "<row r='2'>" + text("A2", "See people") + text("B2", "Look up")
                                + text("C2", "Look away") + "</row>")
                .bytes();
        assertSeesPeople(CharterFile.read("T", file));

        byte[] half = Arrays.copyOf(file, file.length / 2);
        assertThatThrownBy(() -> CharterFile.read("T", half))
                .isInstanceOfSatisfying(CharterFileNotUsable.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("charter.fileNotUsable.workbook"));
    }

    private static void assertSeesPeople(DraftText text) {
        assertThat(text.principles()).singleElement().satisfies(one -> {
            assertThat(one.statement().text()).isEqualTo("See people");
            assertThat(one.dos()).extracting(DraftClause::text).containsExactly("Look up");
            assertThat(one.donts()).extracting(DraftClause::text).containsExactly("Look away");
        });
    }

    @Test
    void aTextThatIsTooLongIsNamed() {
        assertThatThrownBy(() -> read("principle,do,dont\nA,b,c\n,," + "x".repeat(601)))
                .isInstanceOfSatisfying(CharterFileNotUsable.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(3L, "dont"));
    }

    @Test
    @DisplayName("every line that cannot be taken is named at once, with the reason")
    void allThatIsWrongIsNamedAtOnce() {
        String tooLong = "x".repeat(601);
        assertThatThrownBy(() -> read("principle,do,dont\n,We look up,\nA,b,c\n,," + tooLong + "\n," + tooLong + ",d"))
                .isInstanceOfSatisfying(CharterFileNotUsable.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("charter.fileNotUsable.several");
                    assertThat(refusal.arguments()).containsExactly(1, "2", 1, "4 (dont), 5 (do)");
                });
        assertThatThrownBy(() -> read("principle,do,dont\n" + ",We look up,\n".repeat(30)))
                .isInstanceOfSatisfying(CharterFileNotUsable.class, refusal -> assertThat(refusal.arguments()[1])
                        .asString()
                        .startsWith("2, 3, 4")
                        .endsWith("21, …"));
    }

    @Test
    void anotherEncodingIsNamedWithItsLine() {
        byte[] latin = "principle,do,dont\nA,b,c\nCafé,d,e\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CharterFile.read("T", latin))
                .isInstanceOfSatisfying(CharterFileNotUsable.class, refusal -> {
                    assertThat(refusal.key()).endsWith("encoding");
                    assertThat(refusal.arguments()).containsExactly(3L, "principle");
                });
    }

    @Test
    void tooManyLinesAreRefused() {
        assertThatThrownBy(() -> read("principle,do,dont\n" + "A,b,c\n".repeat(501)))
                .isInstanceOf(CharterFileNotUsable.class);
        assertThatThrownBy(() -> CharterFile.read("T", new byte[CharterFile.MAX_BYTES + 1]))
                .isInstanceOf(CharterFileNotUsable.class);
    }

    private static DraftText read(String file) {
        return CharterFile.read("T", file.getBytes(StandardCharsets.UTF_8));
    }
}

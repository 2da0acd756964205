package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.workshop.Chart;

class CardFileTest {

    @Test
    void otherColumnsAndTheOrderOfColumnsDoNotMatter() {
        assertThat(read("organisation,TEXT,source,Kind\nClinic,\"Listen, really\",x,DO\nClinic,Shout,y,dont\n"))
                .containsExactly(new CardFile.Line(Chart.DO, "Listen, really"), new CardFile.Line(Chart.DONT, "Shout"));
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndEndWithoutALineBreak() {
        assertThat(read("\uFEFFkind,text\r\nMEANS,doing what we said")).hasSize(1);
    }

    @Test
    void textIsKeptAsTyped() {
        assertThat(read("kind,text\nDO,\"  Say \"\"hello\"\" 😀\nשלום \"\n"))
                .containsExactly(new CardFile.Line(Chart.DO, "  Say \"hello\" 😀\nשלום "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~kind,wording\nDO,x\n~ | header | 1 | text",
                "~text\nx\n~ | header | 1 | kind",
                "~~ | header | 1 | kind",
                "~kind,text\nDO,ok\nMAYBE,x\n~ | kind | 3 | kind",
                "~kind,text\nDO,ok\nDONT,\n~ | text | 3 | text",
                "~kind,text\nDO,\"two\nlines\"\nDONT\n~ | row | 4 | text",
                "~kind,text\nDO,ok\nDO,\"never closed\n~ | row | 3 | kind",
            })
    void whatIsWrongIsNamedWithLineAndColumn(String file, String what, int line, String column) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(FileNotUsable.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("workshop.fileNotUsable." + what);
            assertThat(refusal.arguments()).containsExactly((long) line, column);
        });
    }

    @Test
    void aCardThatIsTooLongIsNamed() {
        assertThatThrownBy(() -> read("kind,text\nDO," + "x".repeat(501)))
                .isInstanceOfSatisfying(FileNotUsable.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(2L, "text"));
    }

    @Test
    void anotherEncodingIsNamedWithItsLine() {
        byte[] latin = "kind,text\nDO,ok\nDO,caf\u00e9\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> CardFile.read(latin)).isInstanceOfSatisfying(FileNotUsable.class, refusal -> {
            assertThat(refusal.key()).endsWith(".encoding");
            assertThat(refusal.arguments()).startsWith(3L);
        });
        assertThatThrownBy(() -> CardFile.read("kind,text\nDO,ok\n".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(FileNotUsable.class);
    }

    @Test
    void anEmptyListIsRefused() {
        assertThatThrownBy(() -> read("kind,text\n")).isInstanceOf(FileNotUsable.class);
    }

    private static java.util.List<CardFile.Line> read(String file) {
        return CardFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}

package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.CardSource;
import org.servicecharter.workshop.card.CardView;

class CardTableTest {

    private static final String HEADER = "\uFEFFchart,text,theme,dots,late,edited,source";

    @Test
    void everyCardIsOneLineWithThemeAndDots() {
        assertThat(table(Anonymity.ANONYMOUS, "Be kind", null))
                .isEqualTo(HEADER + "\r\nDO,Be kind,Kindness,4,false,true,BOARD\r\n");
    }

    @Test
    @DisplayName("RFC 4180: commas, quotes and line breaks stay inside their cell")
    void whatSeparatesCellsIsQuoted() {
        assertThat(table(Anonymity.ANONYMOUS, "Say \"hello\", always\nand smile", null))
                .contains("\r\nDO,\"Say \"\"hello\"\", always\nand smile\",Kindness,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCardBecomesAFormula(String text) {
        String written = table(Anonymity.ANONYMOUS, text, null);
        assertThat(written).containsPattern("\r\nDO,\"?'\\Q" + text + "\\E\"?,Kindness");
        assertThat(table(Anonymity.NAMED, "Be kind", text))
                .containsPattern("true,BOARD,\"?'\\Q" + text + "\\E\"?\r\n$");
    }

    @Test
    @DisplayName("W-05: there is no column of authors in an anonymous workshop")
    void authorsAreNamedInANamedWorkshopAndByAliasInOneWithAliases() {
        assertThat(table(Anonymity.ALIAS, "Be kind", "Quiet Heron")).contains("true,BOARD,Quiet Heron\r\n");
        assertThat(table(Anonymity.NAMED, "Be kind", "Ann"))
                .startsWith(HEADER + ",author\r\n")
                .contains("true,BOARD,Ann\r\n");
        assertThat(table(Anonymity.ANONYMOUS, "Be kind", "Ann")).doesNotContain("author", "Ann");
    }

    @Test
    void aCardJoinedToAnotherHasALineOfItsOwn() {
        String written = table(Anonymity.NAMED, "Be kind", "Ann", List.of(new CardView.Merged("2", "=kind", "Ben")));
        assertThat(written).endsWith("DO,Be kind,Kindness,4,false,true,BOARD,Ann\r\nDO,'=kind,Kindness,4,,,,Ben\r\n");
    }

    private static String table(Anonymity anonymity, String text, String author) {
        return table(anonymity, text, author, List.of());
    }

    private static String table(Anonymity anonymity, String text, String author, List<CardView.Merged> merged) {
        CardView card = new CardView("1", Chart.DO, text, "theme", false, true, CardSource.BOARD, author, null, merged);
        return CardTable.csv(new WorkshopResult(
                "KVMR72",
                "Good service",
                WorkshopState.CLOSED,
                anonymity,
                null,
                null,
                false,
                4,
                List.of(new ResultCard(card, "Kindness", 4, List.of())),
                List.of(),
                null,
                List.of(),
                List.of()));
    }
}

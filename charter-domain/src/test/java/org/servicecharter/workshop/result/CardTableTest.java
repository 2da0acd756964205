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
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.ThemeView;

class CardTableTest {

    private static final String HEADER = "\uFEFFchart,text,theme,dots,late,edited,unclear,source,copyOf,joinedTo";

    @Test
    void everyCardIsOneLineWithThemeAndDots() {
        assertThat(table(Anonymity.ANONYMOUS, "Be kind", null))
                .isEqualTo(HEADER + "\r\nDO,Be kind,Kindness,4,false,true,false,BOARD,,\r\n");
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
                .containsPattern("true,false,BOARD,,,\"?'\\Q" + text + "\\E\"?\r\n$");
    }

    @Test
    @DisplayName("W-05: there is no column of authors in an anonymous workshop")
    void authorsAreNamedInANamedWorkshopAndByAliasInOneWithAliases() {
        assertThat(table(Anonymity.ALIAS, "Be kind", "Quiet Heron")).contains("true,false,BOARD,,,Quiet Heron\r\n");
        assertThat(table(Anonymity.NAMED, "Be kind", "Ann"))
                .startsWith(HEADER + ",author\r\n")
                .contains("true,false,BOARD,,,Ann\r\n");
        assertThat(table(Anonymity.ANONYMOUS, "Be kind", "Ann")).doesNotContain("author", "Ann");
    }

    @Test
    void aCardJoinedToAnotherHasALineOfItsOwn() {
        String written = table(
                Anonymity.NAMED,
                "Be kind",
                "Ann",
                List.of(new CardView.Merged("2", "=kind", true, false, false, CardSource.PAPER, "Ben")));
        assertThat(written)
                .endsWith(
                        "DO,Be kind,Kindness,4,false,true,false,BOARD,,,Ann\r\nDO,'=kind,Kindness,4,true,false,false,PAPER,,Be kind,Ben\r\n");
    }

    @Test
    void aCopyIsNoFurtherCardAndSaysOfWhich() {
        CardView written = card("Be kind", null, List.of());
        CardView copy = new CardView(
                "2",
                Chart.DO,
                "Be kind",
                "other",
                false,
                false,
                false,
                CardSource.BOARD,
                null,
                written.id(),
                List.of());
        ResultCard one = new ResultCard(written, "Kindness", 4, List.of());
        ResultCard other = new ResultCard(copy, "Calm", 1, List.of());

        assertThat(CardTable.csv(result(Anonymity.ANONYMOUS, List.of(one, other))))
                .endsWith("DO,Be kind,Calm,1,false,false,false,BOARD,Be kind,\r\n");
    }

    @Test
    void eachEarlierVoteHasAColumn() {
        List<ThemeView> themes = List.of(
                new ThemeView("theme", "Kindness", 4, List.of(new EarlierCount(1, 7))),
                new ThemeView("other", "Calm", 1, List.of(new EarlierCount(1, 0), new EarlierCount(2, 2))));
        ResultCard one = new ResultCard(card("Be kind", null, List.of()), "Kindness", 4, List.of());
        String table = CardTable.csv(result(
                Anonymity.ANONYMOUS,
                List.of(one),
                themes.stream()
                        .map(theme -> ResultTheme.of(theme, themes, List.of(one), List.of()))
                        .toList()));

        assertThat(table)
                .startsWith("\uFEFFchart,text,theme,dots,dotsOfVote1,dotsOfVote2,late,")
                .endsWith("DO,Be kind,Kindness,4,7,,false,true,false,BOARD,,\r\n");
    }

    private static String table(Anonymity anonymity, String text, String author) {
        return table(anonymity, text, author, List.of());
    }

    private static String table(Anonymity anonymity, String text, String author, List<CardView.Merged> merged) {
        return CardTable.csv(
                result(anonymity, List.of(new ResultCard(card(text, author, merged), "Kindness", 4, List.of()))));
    }

    private static CardView card(String text, String author, List<CardView.Merged> merged) {
        return new CardView("1", Chart.DO, text, "theme", false, true, false, CardSource.BOARD, author, null, merged);
    }

    private static WorkshopResult result(Anonymity anonymity, List<ResultCard> cards) {
        return result(anonymity, cards, List.of());
    }

    private static WorkshopResult result(Anonymity anonymity, List<ResultCard> cards, List<ResultTheme> themes) {
        return new WorkshopResult(
                "KVMR72",
                "Good service",
                WorkshopState.CLOSED,
                anonymity,
                null,
                null,
                false,
                4,
                cards,
                themes,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}

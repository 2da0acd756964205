package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.CardSource;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.theme.ThemeView;

class ResultCardsTest {

    private static final Became CALM = new Became(Became.Part.PRINCIPLE, "p", "We stay calm");
    private static final Became KIND = new Became(Became.Part.BEHAVIOUR, "b", "Say hello");

    private final ResultCard joined = card("kind", Chart.DO, "kindness", null, List.of("kinder"), KIND);
    private final ResultCard copy = card("copy", Chart.DO, "calm", "kind", List.of(), CALM, KIND);
    private final ResultCard copyOfJoined = card("copy2", Chart.DO, "calm", "kinder", List.of(), CALM);
    private final ResultCard orphan = card("orphan", Chart.DO, "calm", "gone", List.of());
    private final ResultCard rude = card("rude", Chart.DONT, null, null, List.of());
    private final ResultCards cards = cards(List.of(rude, joined, copy, copyOfJoined, orphan));

    @Test
    void aCopyIsNoFurtherCardOfItsChartUnlessWhatItIsOfIsGone() {
        assertThat(cards.on(Chart.DO)).containsExactly(joined, orphan);
        assertThat(cards.on(Chart.DONT)).containsExactly(rude);
        assertThat(cards.on(Chart.MEANS)).isEmpty();
    }

    @Test
    void aCopyLeadsToWhatIsShownForItsOriginal() {
        assertThat(List.of(joined, copy, copyOfJoined))
                .allSatisfy(one -> assertThat(cards.original(one)).isSameAs(joined));
        assertThat(cards.original(orphan)).isSameAs(orphan);
    }

    @Test
    void whatACopyBecameAndItsThemesAreThoseOfTheCard() {
        assertThat(cards.became(joined)).containsExactly(KIND, CALM);
        assertThat(cards.themes(joined)).extracting(one -> one.theme().id()).containsExactly("kindness", "calm");
        assertThat(cards.became(rude)).isEmpty();
        assertThat(cards.themes(rude)).isEmpty();
    }

    @Test
    void oneThatWasJoinedIsFoundAsWhatIsShownForIt() {
        assertThat(cards.that("kinder")).containsExactly(joined);
        assertThat(cards.that("gone")).isEmpty();
        assertThat(cards.that(null)).isEmpty();
        assertThat(cards.those(List.of("kinder", "gone", "kind", "rude"))).containsExactly(rude, joined);
    }

    @Test
    void aResultOfThousandsIsGoneThroughAFewTimesHoweverOftenItIsAsked() {
        Counted many = new Counted(IntStream.range(0, 2000)
                .mapToObj(
                        i -> card("c" + i, Chart.DO, "calm", i % 2 == 0 ? null : "c" + (i - 1), List.of("j" + i), KIND))
                .toList());

        ResultCards asked = cards(many);
        for (ResultCard one : many.cards) {
            assertThat(asked.on(Chart.DO)).hasSize(1000);
            assertThat(asked.original(one).card().copyOf()).isNull();
            asked.became(one);
            asked.themes(one);
            asked.that(one.card().id());
        }

        assertThat(many.read).isPositive().isLessThanOrEqualTo(5 * many.size());
    }

    private static ResultCards cards(List<ResultCard> cards) {
        return new ResultCards(new WorkshopResult(
                "KVMR72",
                "Good service",
                WorkshopState.CLOSED,
                Anonymity.ANONYMOUS,
                null,
                null,
                false,
                4,
                cards,
                List.of(theme("kindness", cards), theme("calm", cards)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    private static ResultTheme theme(String id, List<ResultCard> cards) {
        return ResultTheme.of(new ThemeView(id, id, 1, List.of()), List.of(), cards, List.of());
    }

    private static ResultCard card(
            String id, Chart chart, String theme, String copyOf, List<String> merged, Became... became) {
        List<CardView.Merged> those = merged.stream()
                .map(other -> new CardView.Merged(other, other, false, false, false, CardSource.BOARD, null))
                .toList();
        CardView view = new CardView(id, chart, id, theme, false, false, false, CardSource.BOARD, null, copyOf, those);
        return new ResultCard(view, theme, null, List.of(became));
    }

    /** Knows how often one of its cards was read. */
    private static final class Counted extends AbstractList<ResultCard> {

        private final List<ResultCard> cards;
        private int read;

        Counted(List<ResultCard> cards) {
            this.cards = cards;
        }

        @Override
        public ResultCard get(int place) {
            read++;
            return cards.get(place);
        }

        @Override
        public int size() {
            return cards.size();
        }
    }
}

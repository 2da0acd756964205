package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.framework.TellTale;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.result.CardImport;
import org.servicecharter.workshop.seat.Seat;

/** Tell-tale phrases on the chart of what not to do, and what tells them from the group's own cards. */
@ExtendWith(ArquillianExtension.class)
class SeedingIT {

    private static final String SAID = "Say that this is not how we do it";

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Seeding seeding;

    @Inject
    private CardImport cardImport;

    @Test
    @DisplayName("S0: a seed waits until the silent writing has stopped, is shown with the others and marked")
    void aSeedWaitsForTheEndOfWriting() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        assertThatThrownBy(() -> fay.does(() -> sow(code, TellTale.NOT_HOW_WE_DO_IT)))
                .isInstanceOf(SeedsNotOpen.class);
        table.lockWriting(code);

        fay.does(() -> sow(code, TellTale.NOT_HOW_WE_DO_IT));

        assertThat(table.boardOfFay(code).cards()).isEmpty();
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DONT, 1L);
        assertThat(table.log(code)).noneMatch(entry -> entry.content().contains(SAID));
        assertThatThrownBy(() -> fay.does(() -> sow(code, TellTale.NOT_HOW_WE_DO_IT)))
                .isInstanceOf(SeedOnChart.class);
        assertThat(fay.get(() -> seeding.left(code)))
                .hasSize(TellTale.values().length - 1)
                .doesNotContain(TellTale.NOT_HOW_WE_DO_IT);

        table.move(code, Stage.REVEAL);

        assertThat(table.boardOfFay(code).cards()).singleElement().satisfies(card -> {
            assertThat(card.text()).isEqualTo(SAID);
            assertThat(card.chart()).isEqualTo(Chart.DONT);
            assertThat(card.source()).isEqualTo(CardSource.SEED);
            assertThat(card.author()).isNull();
        });
    }

    @Test
    @DisplayName("S0: after the reveal a seed is on everyone's screen at once, until voting begins")
    void afterTheRevealASeedIsShownAtOnce() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 4).get(0);
        table.write(ann, Chart.DO, "Say hello");
        table.move(code, Stage.REVEAL);

        fay.does(() -> sow(code, TellTale.HOPE_NO_TROUBLE));

        assertThat(table.board(ann).cards())
                .extracting(CardView::source)
                .containsExactly(CardSource.BOARD, CardSource.SEED);
        assertThat(table.log(code)).last().satisfies(entry -> assertThat(entry.content())
                .contains("SEED"));
        table.moveOnTo(code, Stage.VOTE);
        assertThatThrownBy(() -> fay.does(() -> sow(code, TellTale.LEAVE_OUR_WAY)))
                .isInstanceOf(SeedsNotOpen.class);
        assertThat(fay.get(() -> seeding.left(code))).contains(TellTale.LEAVE_OUR_WAY);
    }

    @Test
    void onlyItsOwnFacilitatorSows() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 1).get(0);
        table.move(code, Stage.REVEAL);

        assertThatThrownBy(() -> fred.does(() -> sow(code, TellTale.LEAVE_OUR_WAY)))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> fred.get(() -> seeding.left(code))).isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> table.as(ann, () -> seeding.left(code))).isInstanceOf(EJBAccessException.class);
        assertThat(table.boardOfFay(code).cards()).isEmpty();
    }

    @Test
    @DisplayName("W-11: cards from paper are marked as such")
    void cardsFromPaperAreMarked() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        byte[] file = "kind,text\nDO,Say hello\n".getBytes(StandardCharsets.UTF_8);
        fay.get(() -> cardImport.take(code, Table.key(), file));
        table.move(code, Stage.REVEAL);

        assertThat(table.boardOfFay(code).cards()).extracting(CardView::source).isEqualTo(List.of(CardSource.PAPER));
    }

    private void sow(String code, TellTale phrase) {
        seeding.sow(code, Table.key(), phrase, SAID);
    }
}

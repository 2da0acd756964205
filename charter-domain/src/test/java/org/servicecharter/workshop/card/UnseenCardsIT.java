package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.ReasonNeeded;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;

/** W-06: where few wrote and whoever leads goes on without their cards, there is a way back as long as the step lasts. */
@ExtendWith(ArquillianExtension.class)
class UnseenCardsIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private StageMoving moving;

    @Inject
    private Writing writing;

    @Inject
    private CardChecking checking;

    @Inject
    private WorkshopExport export;

    private String code;
    private List<Seat> seats;
    private String own;

    @BeforeEach
    void threeWriteAndAreLeftUnseen() throws Exception {
        code = table.writing(Anonymity.ALIAS);
        seats = table.seats(code, 4);
        own = table.write(seats.get(0), Chart.DO, "Secret one");
        table.write(seats.get(1), Chart.DO, "Secret two");
        table.write(seats.get(2), Chart.DONT, "Secret three");
        table.scribe(code, Chart.DO, "From paper");
        move(4);
    }

    @Test
    @DisplayName("W-01, W-05, W-06: they stay hidden with their author; everybody else hears how many they are")
    void theyStayTheirAuthors() throws Exception {
        assertThat(table.board(seats.get(0)).mine()).singleElement().satisfies(card -> {
            assertThat(card.text()).isEqualTo("Secret one");
            assertThat(card.takenOut()).isEqualTo(TakeOutReason.FEW_WROTE);
        });
        for (BoardSnapshot board : List.of(table.board(seats.get(3)), table.boardOfFay(code))) {
            assertThat(board.mine()).isEmpty();
            assertThat(board.cards()).extracting(CardView::text).containsExactly("From paper");
            assertThat(board.unseen()).isEqualTo(3);
            assertThat(board.hidden().values()).containsOnly(0L);
            assertThat(board.takenOut()).isEmpty();
        }
        assertThat(table.log(code)).noneMatch(entry -> entry.content().contains("Secret"));
        assertThat(told()).isEqualTo("{\"unseen\":3}");
        var saved = fay.get(() -> export.export(code));
        assertThat(saved.toString()).doesNotContain("Secret");
        assertThat(saved.takenOut()).isEmpty();
    }

    @Test
    @DisplayName(
            "W-05, W-06: shown after all they are cards like any other: all at once, and nothing leads to who wrote them")
    void theyAreShownAfterAll() throws Exception {
        String key = Table.key();
        fay.does(() -> moving.showUnseen(code, key));
        fay.does(() -> moving.showUnseen(code, Table.key())); // two lead, and both press

        BoardSnapshot board = table.board(seats.get(0));
        assertThat(board.mine()).isEmpty();
        assertThat(board.unseen()).isZero();
        assertThat(board.cards())
                .extracting(CardView::text)
                .containsExactlyInAnyOrder("From paper", "Secret one", "Secret two", "Secret three");
        assertThat(board.cards()).extracting(CardView::id).doesNotContain(own);
        assertThat(told()).isEqualTo("{\"unseen\":0}");
        assertThat(table.log(code))
                .filteredOn(entry -> entry.kind() == BoardEventKind.REVEALED
                        && entry.content().contains("Secret"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).contains("one", "two", "three"));
        assertThat(hiddenRows()).isEmpty();
        assertThat(table.rows("select id from card where author_id is not null and workshop_code = ?", code))
                .isEmpty();
        assertThat(table.rows("select answer from command_key where workshop_code = ? and answer is not null", code))
                .isEmpty();
        assertThat(table.log(code)).noneMatch(entry -> seats.stream()
                .anyMatch(seat -> entry.content().contains(seat.participantId())));
    }

    @Test
    @DisplayName("W-06: going on throws them away, and they cannot be shown any more")
    void goingOnThrowsThemAway() throws Exception {
        move(5);
        fay.does(() -> moving.showUnseen(code, Table.key()));

        assertThat(hiddenRows()).isEmpty();
        assertThat(table.board(seats.get(0)).mine()).isEmpty();
        assertThat(table.boardOfFay(code).unseen()).isZero();
        assertThat(table.boardOfFay(code).cards()).hasSize(1);
        assertThat(told()).isEqualTo("{\"unseen\":0}");
        assertThat(table.rows("select id from taken_card where workshop_code = ?", code))
                .isEmpty();
    }

    @Test
    @DisplayName("W-06: going back to writing they are their authors' hidden cards again, and are asked about again")
    void goingBackTheyAreHiddenCardsAgain() throws Exception {
        move(3);

        assertThat(table.board(seats.get(0)).mine())
                .extracting(OwnCard::takenOut)
                .containsExactly((TakeOutReason) null);
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DO, 2L).containsEntry(Chart.DONT, 1L);
        assertThat(table.boardOfFay(code).unseen()).isZero();
        table.as(seats.get(0), () -> writing.revise(code, Table.key(), own, "Better worded"));
        assertThatThrownBy(() -> move(4, FewWritersChoice.ASK)).isInstanceOf(FewWriters.class);
        table.write(seats.get(3), Chart.DO, "The fourth");
        move(4, FewWritersChoice.ASK);
        assertThat(table.boardOfFay(code).cards())
                .hasSize(5)
                .extracting(CardView::text)
                .contains("Better worded");
    }

    @Test
    @DisplayName("W-01, W-06: its author may throw it away, not word it anew; nobody else may do anything with it")
    void itsAuthorMayThrowItAway() throws Exception {
        assertThatThrownBy(() -> table.as(seats.get(0), () -> writing.revise(code, Table.key(), own, "Anew")))
                .isInstanceOf(CardNotFound.class);
        assertThatThrownBy(() -> table.does(seats.get(1), () -> writing.remove(code, Table.key(), own)))
                .isInstanceOf(CardNotFound.class);
        assertThatThrownBy(() -> table.does(seats.get(0), () -> moving.showUnseen(code, Table.key())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> fay.get(() -> checking.cards(code))).isInstanceOf(NotLockedYet.class);

        table.does(seats.get(0), () -> writing.remove(code, Table.key(), own));

        assertThat(table.boardOfFay(code).unseen()).isEqualTo(2);
        assertThat(told()).isEqualTo("{\"unseen\":2}");
        assertThat(table.board(seats.get(0)).mine()).isEmpty();
    }

    @Test
    @DisplayName("W-06: what its author threw away is not shown with the others, and comes back among them")
    void whatWasThrownAwayComesBack() throws Exception {
        table.does(seats.get(0), () -> writing.remove(code, Table.key(), own));
        assertThatThrownBy(() -> table.does(seats.get(1), () -> writing.putBack(code, Table.key(), own)))
                .isInstanceOf(CardNotFound.class);
        table.does(seats.get(0), () -> writing.putBack(code, Table.key(), own));
        assertThat(table.board(seats.get(0)).mine())
                .extracting(OwnCard::takenOut)
                .containsExactly(TakeOutReason.FEW_WROTE);
        assertThat(told()).isEqualTo("{\"unseen\":3}");

        table.does(seats.get(0), () -> writing.remove(code, Table.key(), own));
        fay.does(() -> moving.showUnseen(code, Table.key()));
        assertThat(table.boardOfFay(code).cards()).extracting(CardView::text).doesNotContain("Secret one");
        move(5);
        assertThat(hiddenRows()).isEmpty();
        assertThatThrownBy(() -> table.does(seats.get(0), () -> writing.putBack(code, Table.key(), own)))
                .isInstanceOf(CardNotFound.class);
    }

    @Test
    @DisplayName("W-06, W-08: on the way back late ones stay unseen, and nobody is asked about them again")
    void lateOnesStayUnseenOnTheWayBack() throws Exception {
        fay.does(() -> moving.showUnseen(code, Table.key()));
        table.write(seats.get(3), Chart.DO, "Late secret");
        move(5);
        move(4, FewWritersChoice.ASK);
        assertThat(table.boardOfFay(code).unseen()).isEqualTo(1);
        assertThat(table.boardOfFay(code).cards()).extracting(CardView::text).doesNotContain("Late secret");
    }

    @Test
    @DisplayName("W-02: the reason is nobody's to give")
    void theReasonIsNobodysToGive() {
        assertThatThrownBy(() -> fay.does(() -> checking.takeOut(code, Table.key(), own, TakeOutReason.FEW_WROTE)))
                .isInstanceOf(ReasonNeeded.class);
    }

    @Test
    @DisplayName("W-06, W-08: late cards of few are left unseen likewise, and stay so on the way back")
    void lateCardsLikewise() throws Exception {
        fay.does(() -> moving.showUnseen(code, Table.key()));
        table.write(seats.get(3), Chart.DO, "Late secret");
        move(5);
        assertThat(table.board(seats.get(3)).mine())
                .extracting(OwnCard::takenOut)
                .containsExactly(TakeOutReason.FEW_WROTE);
        table.write(seats.get(0), Chart.DO, "Later still");
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DO, 1L);

        fay.does(() -> moving.showUnseen(code, Table.key()));
        assertThat(table.boardOfFay(code).cards())
                .filteredOn(CardView::late)
                .extracting(CardView::text)
                .containsExactly("Late secret");
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DO, 1L);
        assertThatThrownBy(() -> move(4, FewWritersChoice.ASK)).isInstanceOf(FewWriters.class);
        move(4);
        assertThat(table.boardOfFay(code).unseen()).isEqualTo(1);
        move(5);
        assertThat(hiddenRows()).isEmpty();
    }

    @Test
    @DisplayName("W-05, W-06: the end of the workshop throws them away, author and all")
    void theEndThrowsThemAway() throws Exception {
        fay.does(() -> moving.end(code, Table.key()));
        assertThat(hiddenRows()).isEmpty();
        assertThat(table.boardOfFay(code).unseen()).isZero();
        assertThat(table.boardOfFay(code).cards()).hasSize(1);
    }

    @Test
    @DisplayName("W-06: in a named workshop nobody is asked, and nothing is left unseen")
    void whereNamesAreShownNothingIsLeft() throws Exception {
        String named = table.writing(Anonymity.NAMED);
        table.write(table.seats(named, 1).get(0), Chart.DO, "Mine");
        fay.does(() -> moving.move(named, Table.key(), new StageMove(3, 4, "so be it", FewWritersChoice.DISCARD)));
        assertThat(table.boardOfFay(named).cards()).hasSize(1);
        assertThat(table.boardOfFay(named).stage()).extracting(StageView::name).isEqualTo(Stage.REVEAL);
    }

    private void move(int to) throws Exception {
        move(to, FewWritersChoice.DISCARD);
    }

    private void move(int to, FewWritersChoice choice) throws Exception {
        int from = table.boardOfFay(code).stage().number();
        fay.does(() -> moving.move(code, Table.key(), new StageMove(from, to, "as the test wants", choice)));
    }

    private List<?> hiddenRows() {
        return table.rows("select id from hidden_card where workshop_code = ?", code);
    }

    /** What everybody heard last of cards that were left unseen. */
    private String told() {
        return table.log(code).stream()
                .filter(entry -> entry.kind() == BoardEventKind.UNSEEN)
                .map(BoardEntry::content)
                .reduce("", (before, last) -> last);
    }
}

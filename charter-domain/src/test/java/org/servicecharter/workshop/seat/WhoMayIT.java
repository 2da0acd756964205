package org.servicecharter.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.as.Seated;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.card.Writing;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.room.DisplayThere;
import org.servicecharter.workshop.room.RoomDisplays;
import org.servicecharter.workshop.snapshot.BoardQueries;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;

/** Who may do what at a board, and for whom it does not exist. */
@ExtendWith(ArquillianExtension.class)
class WhoMayIT {

    @Inject
    private Table table;

    @Inject
    private Seated seated;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Emil emil;

    @Inject
    private Writing writing;

    @Inject
    private Seating seating;

    @Inject
    private Joining joining;

    @Inject
    private RoomDisplays displays;

    @Inject
    private StageMoving moving;

    @Inject
    private BoardQueries boards;

    @Inject
    private WorkshopQueries workshops;

    @Test
    void aSeatIsGoodAtItsOwnBoardOnly() throws Exception {
        String here = table.writing(Anonymity.ANONYMOUS);
        String there = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(here, 1).get(0);

        assertThatThrownBy(() -> table.as(seat, () -> writing.write(there, Table.key(), Chart.DO, "Hello")))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> table.as(seat, () -> boards.board(there))).isInstanceOf(WorkshopNotFound.class);
        assertThat(table.boardOfFay(there).hidden()).containsEntry(Chart.DO, 0L);
    }

    @Test
    void aBoardDoesNotExistForAnotherFacilitator() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        StageMove move = new StageMove(3, 4, "mine now", FewWritersChoice.SHOW);

        assertThatThrownBy(() -> fred.does(() -> moving.move(code, Table.key(), move)))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> fred.get(() -> boards.board(code))).isInstanceOf(WorkshopNotFound.class);
        assertThat(fred.get(workshops::mine)).extracting(row -> row.code()).doesNotContain(code);
        assertThat(fay.get(workshops::mine)).extracting(row -> row.code()).contains(code);
    }

    @Test
    void aParticipantLeadsNothingAndAFacilitatorWritesNothing() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);
        StageMove move = new StageMove(3, 4, "now", FewWritersChoice.SHOW);

        assertThatThrownBy(() -> table.as(seat, () -> {
                    moving.move(code, Table.key(), move);
                    return null;
                }))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> fay.get(() -> writing.write(code, Table.key(), Chart.DO, "Hello")))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> emil.get(() -> boards.board(code))).isInstanceOf(EJBException.class);
    }

    @Test
    void theWallMayLookAndDoNothing() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        String key = Table.key();
        String secret = fay.get(() -> displays.newSecret(code, key, false));
        assertThat(fay.get(() -> displays.newSecret(code, key, false)))
                .as("asked again, as the answer was lost")
                .isEqualTo(secret);

        assertThat(displays.isSecret(code, secret)).isTrue();
        assertThat(seated.display(code, () -> boards.board(code)).mine()).isEmpty();
        assertThatThrownBy(() -> seated.display(code, () -> writing.write(code, Table.key(), Chart.DO, "Hello")))
                .isInstanceOf(EJBException.class);

        assertThatThrownBy(() -> fay.get(() -> displays.newSecret(code, Table.key(), false)))
                .isInstanceOf(DisplayThere.class);
        assertThat(displays.isSecret(code, secret)).isTrue();
        fay.get(() -> displays.newSecret(code, Table.key(), true));
        assertThat(displays.isSecret(code, secret)).isFalse();
        assertThat(table.rows("select secret_hash from room_display where secret_hash = ?", secret))
                .isEmpty();
    }

    @Test
    void whoIsTakenOffTheBoardHasNoSeatAnyMore() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 2).get(0);

        fay.does(() -> seating.remove(code, Table.key(), seat.participantId()));

        assertThat(joining.participant(code, seat.secret())).isEmpty();
        assertThatThrownBy(() -> table.write(seat, Chart.DO, "Still here")).isInstanceOf(WorkshopNotFound.class);
        assertThat(table.boardOfFay(code).present().joined()).isEqualTo(1);
        assertThat(table.log(code))
                .filteredOn(entry -> entry.kind() == BoardEventKind.REMOVED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.audience().name()).endsWith(seat.participantId()));
    }

    @Test
    void nobodyJoinsWhatIsNotOpenOrNotThere() throws Exception {
        assertThatThrownBy(() -> joining.join("ZZZZZ9", Table.key(), null, false))
                .isInstanceOf(WorkshopNotFound.class);
        String code = fay.get(() -> table.planned());
        assertThatThrownBy(() -> joining.join(code, Table.key(), null, false))
                .isInstanceOfSatisfying(
                        NotOpen.class, refusal -> assertThat(refusal.key()).isEqualTo("workshop.notOpen.yet"));
        String open = table.open(Anonymity.ANONYMOUS);
        assertThat(joining.join(open.toLowerCase(java.util.Locale.ROOT), Table.key(), null, false)
                        .workshopCode())
                .isEqualTo(open);
    }

    @Test
    void whoIsFinishedIsFinishedWithThisStepOnly() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 3).get(0);
        table.as(seat, () -> {
            seating.finish(code, Table.key(), null, true);
            return null;
        });
        assertThat(table.boardOfFay(code).present().finished()).isEqualTo(1);
        table.move(code, Stage.REVEAL);
        assertThat(table.boardOfFay(code).present().finished()).isZero();
        assertThat(table.board(seat).me().finished()).isFalse();
    }
}

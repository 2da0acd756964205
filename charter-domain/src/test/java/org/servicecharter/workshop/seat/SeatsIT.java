package org.servicecharter.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.MovedClock;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.StageChangedMeanwhile;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardReading;
import org.servicecharter.workshop.board.VotingTable;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.vote.Voting;

@ExtendWith(ArquillianExtension.class)
public class SeatsIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private MovedClock clock;

    @Inject
    private Joining joining;

    @Inject
    private SeatMoving moving;

    @Inject
    private Seating seating;

    @Inject
    private BoardReading reading;

    @Inject
    private Voting voting;

    @Test
    void anObserverSeesTheBoardAndChangesNothing() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat watcher = joining.join(code, Table.key(), "Olga", true);

        assertThatThrownBy(() -> table.write(watcher, Chart.DO, "Say hello")).isInstanceOf(WatchingOnly.class);
        assertThatThrownBy(() -> table.as(watcher, () -> {
                    seating.finish(code, Table.key(), null, true);
                    return null;
                }))
                .isInstanceOf(WatchingOnly.class);
        BoardSnapshot board = table.board(watcher);
        assertThat(board.me().observer()).isTrue();
        assertThat(board.present().joined()).isZero();
        assertThat(board.present().watching()).isEqualTo(1);
        assertThat(board.hidden()).containsEntry(Chart.DO, 0L);
    }

    @Test
    void whoOnlyWatchesMayComeInAnewAndNobodyElse() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat watcher = joining.join(code, Table.key(), null, true);
        Seat writer = table.seats(code, 1).get(0);

        assertThatThrownBy(() -> table.does(writer, () -> seating.leave(code, Table.key())))
                .isInstanceOf(ParticipantNotFound.class);
        table.does(watcher, () -> seating.leave(code, Table.key()));
        assertThat(joining.participant(code, watcher.secret())).isEmpty();
        assertThat(joining.invitation(code, Optional.of(watcher.secret())).takenOff())
                .isFalse();
        assertThat(table.board(writer).present().watching()).isZero();
    }

    @Test
    void whoFinishedAStepThatIsOverHasNotFinishedTheOneOfNow() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);
        int over = table.board(seat).stage().number();
        table.does(seat, () -> seating.finish(code, Table.key(), over, true));
        assertThat(table.board(seat).me().finished()).isTrue();
        table.move(code, Stage.REVEAL);

        assertThatThrownBy(() -> table.does(seat, () -> seating.finish(code, Table.key(), over, true)))
                .isInstanceOf(StageChangedMeanwhile.class);
        assertThat(table.board(seat).present().finished()).isZero();
        table.does(seat, () -> seating.finish(code, Table.key(), over + 1, true));
        table.does(seat, () -> seating.finish(code, Table.key(), null, false));
        assertThat(table.board(seat).me().finished()).isFalse();
    }

    @Test
    void everyNewcomerIsToldWithHowManyThereAreThen() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat first = joining.join(code, Table.key(), null, false);
        joining.join(code, Table.key(), null, false);
        joining.join(code, Table.key(), null, true);
        joining.join(code, Table.key(), null, false);
        fay.does(() -> seating.remove(code, Table.key(), first.participantId()));
        joining.join(code, Table.key(), null, false);
        joining.join(code, Table.key(), null, false);

        assertThat(reading.after(code, 0))
                .filteredOn(entry -> entry.kind() == BoardEventKind.JOINED)
                .extracting(BoardEntry::content)
                .map(content -> told(content, "joined") + "," + told(content, "watching"))
                .containsExactly("1,0", "2,0", "2,1", "3,1", "2,1", "3,1", "4,1");
        assertThat(table.board(joining.join(code, Table.key(), null, true)).present())
                .extracting(Present::joined, Present::watching)
                .containsExactly(4L, 2L);
    }

    /** A crowd at the door goes in together; one whose name is too long keeps nobody out. */
    @Test
    void whoComesInACrowdGetsASeatOfTheirOwn() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        String twice = Table.key();
        List<Callable<Seat>> crowd = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String key = i < 2 ? twice : Table.key();
            String name = "Guest " + i + (i == 20 ? "!".repeat(Participant.NAME_MAX) : "");
            crowd.add(() -> joining.join(code, key, name, false));
        }
        List<Seat> seats = new ArrayList<>();
        int refused = 0;
        ExecutorService door = Executors.newFixedThreadPool(20);
        try {
            for (Future<Seat> each : door.invokeAll(crowd)) {
                try {
                    seats.add(each.get());
                } catch (ExecutionException e) {
                    assertThat(e).hasStackTraceContaining("TextNotUsable");
                    refused++;
                }
            }
        } finally {
            door.shutdown();
        }

        assertThat(refused).isEqualTo(1);
        assertThat(seats).hasSize(39).extracting(Seat::participantId).doesNotContainNull();
        assertThat(new HashSet<>(seats)).hasSize(38);
        for (Seat seat : new HashSet<>(seats)) {
            assertThat(joining.participant(code, seat.secret())).hasValue(seat.participantId());
        }
        assertThat(reading.after(code, 0))
                .filteredOn(entry -> entry.kind() == BoardEventKind.JOINED)
                .extracting(BoardEntry::content)
                .map(content -> told(content, "joined"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 38).mapToObj(String::valueOf).toList());
    }

    private static String told(String content, String what) {
        return content.replaceAll(".*\"" + what + "\":(\\d+).*", "$1");
    }

    @Test
    void aClosedDoorKeepsNewcomersOutAndNobodyElse() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        String key = Table.key();
        Seat seat = joining.join(code, key, null, false);
        fay.does(() -> seating.openDoor(code, Table.key(), false));

        assertThatThrownBy(() -> joining.join(code, Table.key(), null, false)).isInstanceOf(DoorClosed.class);
        assertThatThrownBy(() -> joining.invitation(code, Optional.empty())).isInstanceOf(DoorClosed.class);
        assertThat(joining.join(code, key, null, false)).isEqualTo(seat);
        table.write(seat, Chart.DO, "Say hello");

        fay.does(() -> seating.openDoor(code, Table.key(), true));
        assertThat(joining.join(code, Table.key(), null, false).participantId()).isNotEqualTo(seat.participantId());
    }

    /** A browser may forget what pages stored, and keep the cookie: its owner must not take a second seat. */
    @Test
    void whoHoldsASeatIsKnownAtTheDoorAlsoWhenItIsClosed() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        String elsewhere = table.writing(Anonymity.ANONYMOUS);
        Seat seat = joining.join(code, Table.key(), null, false);
        assertThat(joining.invitation(code, Optional.empty()).seated()).isFalse();
        fay.does(() -> seating.openDoor(code, Table.key(), false));

        assertThat(table.as(seat, () -> joining.invitation(code, Optional.empty()))
                        .seated())
                .isTrue();
        assertThat(table.as(seat, () -> joining.invitation(elsewhere, Optional.empty()))
                        .seated())
                .isFalse();
    }

    @Test
    void theDoorTellsADeviceThatItsSeatWasTakenOffAndNoOther() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = joining.join(code, Table.key(), null, false);
        Optional<String> secret = Optional.of(seat.secret());
        assertThat(joining.invitation(code, secret).takenOff()).isFalse();

        fay.does(() -> seating.openDoor(code, Table.key(), false));
        fay.does(() -> seating.remove(code, Table.key(), seat.participantId()));
        assertThat(joining.invitation(code, secret).takenOff()).isTrue();
        fay.does(() -> seating.openDoor(code, Table.key(), true));
        assertThat(joining.invitation(code, Optional.of("another")).takenOff()).isFalse();

        fay.does(() -> seating.readmit(code, Table.key(), seat.participantId()));
        assertThat(joining.invitation(code, secret).takenOff()).isFalse();
    }

    @Test
    void whoeverLeadsSeesWhoWasTakenOffAndMayGiveTheSeatBackAtAnyTime() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 3);
        fay.does(() -> seating.remove(code, Table.key(), seats.get(0).participantId()));
        fay.does(() -> seating.remove(code, Table.key(), seats.get(1).participantId()));

        assertThat(fay.get(() -> seating.participants(code)))
                .extracting(ParticipantRow::removed)
                .containsExactlyInAnyOrder(false, true, true);
        fay.does(() -> seating.readmit(code, Table.key(), seats.get(0).participantId()));
        assertThat(table.board(seats.get(0)).present().joined()).isEqualTo(2);
        assertThat(fay.get(() -> seating.participants(code)))
                .filteredOn(ParticipantRow::removed)
                .extracting(ParticipantRow::id)
                .containsExactly(seats.get(1).participantId());
    }

    @Test
    void aSeatMovesToAnotherDeviceWithItsCardsOnce() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat before = table.seats(code, 1).get(0);
        table.write(before, Chart.DO, "Say hello");
        String offered = table.as(before, () -> moving.offer(code));

        String key = Table.key();
        Seat after = moving.take(code, key, offered);

        assertThat(after.participantId()).isEqualTo(before.participantId());
        assertThat(joining.participant(code, before.secret())).isEmpty();
        assertThat(joining.participant(code, after.secret())).contains(after.participantId());
        assertThat(table.board(after).mine()).hasSize(1);
        assertThat(moving.take(code, key, offered)).isEqualTo(after);
        assertThatThrownBy(() -> moving.take(code, Table.key(), offered)).isInstanceOf(SeatMoveOver.class);
    }

    @Test
    void whatNobodyOfferedOrIsTooOldMovesNothing() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);
        String offered = table.as(seat, () -> moving.offer(code));

        assertThatThrownBy(() -> moving.take(code, Table.key(), "guessed")).isInstanceOf(SeatMoveOver.class);
        assertThatThrownBy(() -> moving.take(code, Table.key(), null)).isInstanceOf(SeatMoveOver.class);
        clock.later(Duration.ofMinutes(6), () -> assertThatThrownBy(() -> moving.take(code, Table.key(), offered))
                .isInstanceOf(SeatMoveOver.class));
        assertThat(joining.participant(code, seat.secret())).isPresent();
    }

    @Test
    @DisplayName("Fair votes: a seat that is taken off loses its dots, and comes back without them")
    void whoIsTakenOffVotesNoMore() throws Exception {
        VotingTable vote = VotingTable.with(table, 2);
        Seat seat = vote.seats().get(0);
        table.as(seat, () -> {
            voting.place(vote.code(), Table.key(), null, vote.themes().get(0), 1);
            return null;
        });

        fay.does(() -> seating.remove(vote.code(), Table.key(), seat.participantId()));
        assertThatThrownBy(() -> table.board(seat)).isInstanceOf(WorkshopNotFound.class);
        assertThat(table.rows("select theme_id from dot where workshop_code = ?", vote.code()))
                .isEmpty();

        fay.does(() -> seating.readmit(vote.code(), Table.key(), seat.participantId()));
        assertThat(table.board(seat).me().dotsLeft()).isEqualTo(1);
        assertThat(table.board(seat).present().joined()).isEqualTo(2);
    }
}

package org.servicecharter.workshop.breakout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.Seating;

@ExtendWith(ArquillianExtension.class)
public class BreakingOutIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Joining joining;

    @Inject
    private BreakingOut breakingOut;

    @Inject
    private Seating seating;

    @Test
    @DisplayName("1-2-4-All: everybody hears their own pair, then their four, until all are together again")
    void everybodyHearsTheirOwnGroup() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        List<Seat> seats = table.seats(code, 4);
        table.moveOnTo(code, Stage.MEANS);
        Seat watcher = joining.join(code, Table.key(), "Olga", true);

        fay.does(() -> breakingOut.form(code, Table.key(), 2, 2));

        OwnGroup pair = table.board(seats.get(0)).me().group();
        assertThat(pair.people()).isEqualTo(2);
        assertThat(pair.names()).singleElement().isNotEqualTo("Person 1");
        assertThat(table.board(seats.get(0)).breakout()).isEqualTo(new BreakoutView(2, 2));
        assertThat(table.board(seats.get(0)).stage().endsAt()).isNotNull();
        assertThat(table.board(watcher).me().group()).isNull();

        fay.does(() -> breakingOut.form(code, Table.key(), 4, 0));
        assertThat(table.board(seats.get(3)).me().group().names()).hasSize(3);

        fay.does(() -> breakingOut.form(code, Table.key(), 0, 0));
        assertThat(table.board(seats.get(0)).me().group()).isNull();
        assertThat(table.board(seats.get(0)).breakout()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Anonymity.class, mode = EnumSource.Mode.EXCLUDE, names = "NAMED")
    @DisplayName("W-12: in any but a named workshop a group knows its number, not its names")
    void aGroupHasNoNames(Anonymity mode) throws Exception {
        String code = table.writing(mode);
        List<Seat> seats = table.seats(code, 3);
        fay.does(() -> breakingOut.form(code, Table.key(), 2, 0));
        assertThat(table.board(seats.get(0)).me().group()).isEqualTo(new OwnGroup(1, 3, List.of()));
        assertThat(table.log(code))
                .noneMatch(entry -> entry.content().contains(seats.get(0).participantId()));
    }

    @Test
    @DisplayName("1-2-4-All: who is left of a pair hears of another group, and so do the others in it")
    void nobodyIsLeftAlone() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 4);
        fay.does(() -> breakingOut.form(code, Table.key(), 2, 0));
        fay.does(() -> seating.remove(code, Table.key(), seats.get(0).participantId()));

        for (Seat left : seats.subList(1, 4)) {
            assertThat(table.board(left).me().group().people()).isEqualTo(3);
        }
        assertThat(table.boardOfFay(code).breakout()).isEqualTo(new BreakoutView(2, 1));
        assertThat(table.log(code))
                .filteredOn(entry -> entry.kind() == BoardEventKind.BREAKOUT)
                .hasSize(2);
        fay.does(() -> seating.readmit(code, Table.key(), seats.get(0).participantId()));
        assertThat(table.board(seats.get(0)).me().group()).isNull();
    }

    @Test
    void groupsAreOverWithTheirStep() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        List<Seat> seats = table.seats(code, 4);
        fay.does(() -> breakingOut.form(code, Table.key(), 2, 0));
        table.move(code, Stage.REVEAL);
        assertThat(table.board(seats.get(0)).me().group()).isNull();
        table.move(code, Stage.WRITE_DO_DONT);
        assertThat(table.board(seats.get(0)).me().group()).isNull();
        assertThat(table.board(seats.get(0)).breakout()).isNull();
        assertThatThrownBy(() -> fay.does(() -> breakingOut.form(code, Table.key(), 13, 0)))
                .isInstanceOf(GroupSizeNotUsable.class);
    }
}

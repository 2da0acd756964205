package org.servicecharter.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Table;

@ExtendWith(ArquillianExtension.class)
class FullBoardIT {

    @Inject
    private Table table;

    @Inject
    private Joining joining;

    @Test
    void aBoardHasRoomForSoManyAndNoMore() throws Exception {
        String code = table.open(Anonymity.ANONYMOUS);
        String key = Table.key();
        Seat first = joining.join(code, key, null, false);
        long last = table.board(first).last();
        table.change(
                "update board_event set content = ? where workshop_code = ? and event_number = ?",
                "{\"joined\":" + (Admission.MOST - 1) + ",\"watching\":0}",
                code,
                last);

        table.seats(code, 1);
        assertThatThrownBy(() -> table.seats(code, 1)).isInstanceOf(BoardFull.class);
        assertThatThrownBy(() -> joining.join(code, Table.key(), null, true)).isInstanceOf(BoardFull.class);

        assertThat(joining.join(code, key, null, false)).isEqualTo(first);
    }
}

package org.servicecharter.workshop.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopMoveRefused;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.result.ResultQueries;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.result.WorkshopResult;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.vote.Voting;

/** Workshops that come to no charter draft. */
@ExtendWith(ArquillianExtension.class)
class EarlyEndIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private StageMoving moving;

    @Inject
    private Voting voting;

    @Inject
    private ResultQueries results;

    @Inject
    private WorkshopExport export;

    @Test
    @DisplayName("W-05: what was shown stays, and nothing that still has an owner")
    void whatWasNotShownGoes() throws Exception {
        List<Seat> seats = table.reading(Anonymity.ALIAS, "Shown");
        String code = seats.get(0).workshopCode();
        table.write(seats.get(0), Chart.DO, "Late");

        fay.does(() -> moving.end(code, Table.key()));

        WorkshopResult result = table.as(seats.get(1), () -> results.result(code));
        assertThat(result.state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(result.closedAt()).isNotNull();
        assertThat(result.cards()).extracting(one -> one.card().text()).containsOnly("Shown");
        assertThat(table.board(seats.get(0)).mine()).isEmpty();
        assertThat(table.rows("select id from hidden_card where workshop_code = ?", code))
                .isEmpty();
        assertThat(table.rows("select alias from participant where alias is not null and workshop_code = ?", code))
                .isEmpty();
        assertThat(table.log(code).get(table.log(code).size() - 1).kind()).isEqualTo(BoardEventKind.CLOSED);
        assertThat(table.boardOfFay(code).charter()).isNull();
    }

    @Test
    @DisplayName("W-03: an open vote is thrown away uncounted, also when it ends in a pause")
    void anOpenVoteIsNotCounted() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat seat = table.seats(code, 1).get(0);
        table.write(seat, Chart.DO, "Listen");
        table.moveOnTo(code, Stage.CLUSTER);
        String card = table.boardOfFay(code).cards().stream()
                .map(CardView::id)
                .findFirst()
                .orElseThrow();
        String theme = table.theme(seat, "Listening", List.of(card));
        table.moveOnTo(code, Stage.VOTE);
        table.as(seat, () -> {
            voting.place(code, Table.key(), null, theme, 1);
            return null;
        });
        fay.does(() -> moving.pause(code, Table.key()));

        fay.does(() -> moving.end(code, Table.key()));

        WorkshopRecord saved = fay.get(() -> export.export(code));
        assertThat(saved.state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(saved.charter()).isNull();
        assertThat(saved.themes()).allMatch(one -> one.dots() == null);
        assertThat(table.rows("select theme_id from dot where workshop_code = ?", code))
                .isEmpty();
    }

    @Test
    void oneThatDidNotBeginIsCalledOffInstead() throws Exception {
        String code = table.open(Anonymity.ANONYMOUS);
        assertThatThrownBy(() -> fay.does(() -> moving.end(code, Table.key()))).isInstanceOf(WorkshopMoveRefused.class);
        assertThat(table.boardOfFay(code).state()).isEqualTo(WorkshopState.LOBBY);
    }
}

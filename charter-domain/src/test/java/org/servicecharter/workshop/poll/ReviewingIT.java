package org.servicecharter.workshop.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.TextNotUsable;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.seat.Seat;

/** Who would like to review the draft. */
@ExtendWith(ArquillianExtension.class)
class ReviewingIT {

    private static final String NAME = "Zoe at the front desk";

    @Inject
    private Table table;

    @Inject
    private PollingTable polls;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Test
    @DisplayName(
            "W-12: whoever offers to review is known by the name they typed, to those who lead, and by nothing else")
    void aNameIsForThoseWhoLeadAndLeadsToNoSeat() throws Exception {
        List<Seat> seats = polls.closing(2);
        String code = seats.get(0).workshopCode();
        String key = Table.key();
        String id = signUp(seats.get(0), key, NAME);
        assertThat(signUp(seats.get(0), key, NAME)).isEqualTo(id);

        assertThat(fay.get(() -> reviewing.reviewers(code))).containsExactly(new ReviewerRow(id, NAME));
        assertThat(table.boardOfFay(code).reviewers()).isEqualTo(1);
        assertThat(table.board(seats.get(0)).reviewers()).isZero();
        assertThat(table.log(code)).noneMatch(entry -> entry.content().contains(NAME));
        assertThat(table.log(code))
                .filteredOn(entry -> entry.kind() == BoardEventKind.REVIEWERS)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.audience()).isEqualTo(Audience.FACILITATORS);
                    assertThat(entry.content()).isEqualTo("{\"reviewers\":1}");
                });
        Object[] row =
                (Object[]) table.rows("select * from reviewer where id = ?", id).get(0);
        assertThat(row).containsExactlyInAnyOrder(id, code, NAME);
        assertThatThrownBy(() -> fred.get(() -> reviewing.reviewers(code))).isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> table.as(seats.get(1), () -> reviewing.reviewers(code)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aNameIsTakenBackByWhoKnowsItAndByWhoLeads() throws Exception {
        List<Seat> seats = polls.closing(2);
        String code = seats.get(0).workshopCode();
        String first = signUp(seats.get(0), Table.key(), NAME);
        String second = signUp(seats.get(1), Table.key(), "Ann");
        assertThat(fay.get(() -> reviewing.reviewers(code)))
                .extracting(ReviewerRow::name)
                .containsExactly("Ann", NAME);

        table.as(seats.get(0), () -> {
            reviewing.withdraw(code, Table.key(), first);
            reviewing.withdraw(code, Table.key(), first); // gone already
            return null;
        });
        assertThat(fay.get(() -> reviewing.reviewers(code)))
                .extracting(ReviewerRow::id)
                .containsExactly(second);
        fay.does(() -> reviewing.withdraw(code, Table.key(), second));
        assertThat(table.boardOfFay(code).reviewers()).isZero();
        assertThat(table.rows("select name from reviewer where workshop_code = ?", code))
                .isEmpty();
    }

    @Test
    void aNameIsTakenInTheLastStepAndWithinItsLimit() throws Exception {
        Seat seat = polls.closing(1).get(0);
        assertThatThrownBy(() -> signUp(seat, Table.key(), " ")).isInstanceOf(TextNotUsable.class);
        assertThatThrownBy(() -> signUp(seat, Table.key(), "x".repeat(121))).isInstanceOf(TextNotUsable.class);
        signUp(seat, Table.key(), "\uD83D\uDE00".repeat(120));

        table.move(seat.workshopCode(), Stage.REALITY_CHECK);
        assertThatThrownBy(() -> signUp(seat, Table.key(), NAME)).isInstanceOf(ReviewersNotOpen.class);
    }

    private String signUp(Seat seat, String key, String name) throws Exception {
        return table.as(seat, () -> reviewing.signUp(seat.workshopCode(), key, name));
    }
}

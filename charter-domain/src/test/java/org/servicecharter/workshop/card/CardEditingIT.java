package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.theme.GroupingTable;
import org.servicecharter.workshop.theme.Merging;

/** A card that everybody sees is taken off the board, and put back. */
@ExtendWith(ArquillianExtension.class)
class CardEditingIT {

    @Inject
    private Table table;

    @Inject
    private GroupingTable grouped;

    @Inject
    private CardEditing editing;

    @Inject
    private Merging merging;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private WorkshopExport export;

    @Inject
    private Fay fay;

    @Test
    void whatWasTakenOffIsNowhereAndComesBackWithItsWords() throws Exception {
        Seat seat = grouped.with(List.of("Be kind", "Listen"), List.of("Being rude"));
        String code = seat.workshopCode();
        String card = grouped.card(seat, "Be kind");
        String theme = table.theme(seat, "Kindness", List.of(card));

        fay.does(() -> editing.remove(code, Table.key(), card));
        assertThat(table.board(seat).cards()).extracting(CardView::text).doesNotContain("Be kind");
        assertThat(fay.get(() -> export.export(code)).cards())
                .extracting(CardView::text)
                .doesNotContain("Be kind");
        assertThatThrownBy(() -> fay.does(() -> editing.edit(code, Table.key(), card, "Be kinder")))
                .isInstanceOf(CardNotFound.class);

        fay.does(() -> editing.putBack(code, Table.key(), card));
        CardView back = grouped.view(seat, "Be kind");
        assertThat(back.id()).isEqualTo(card);
        assertThat(back.theme()).isNull();
        assertThat(grouped.in(seat, "Kindness")).isEmpty();
        assertThat(theme).isNotNull();
        List<BoardEntry> log = table.log(code);
        assertThat(log.get(log.size() - 1).content()).contains("Be kind");
        assertThatThrownBy(() -> fay.does(() -> editing.putBack(code, Table.key(), card)))
                .isInstanceOf(CardNotFound.class);
    }

    @Test
    void whatWasMadeFromItStaysAndLosesTheLink() throws Exception {
        Seat seat = grouped.with(List.of("Be kind", "Be  KIND!"), List.of("Being rude"));
        String code = seat.workshopCode();
        String card = grouped.card(seat, "Be kind");
        String other = grouped.card(seat, "Be  KIND!");
        table.as(seat, () -> {
            merging.merge(code, Table.key(), List.of(card, other));
            return null;
        });
        String shown = table.board(seat).cards().stream()
                .filter(one -> !one.merged().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.does(() -> distilling.define(code, Table.key(), "We help.", List.of(shown)));
        String principle = fay.get(() -> distilling.addPrinciple(code, Table.key(), "Kindness", null));
        fay.get(() -> behaviours.add(code, Table.key(), principle, new BehaviourWording(Chart.DO, "Be kind", shown)));

        fay.does(() -> editing.remove(code, Table.key(), shown));

        assertThat(table.boardOfFay(code).definition().cards()).isEmpty();
        assertThat(table.boardOfFay(code).principles().get(0).behaviours())
                .extracting(BehaviourView::text, BehaviourView::card)
                .containsExactly(tuple("Be kind", null));
        assertThat(table.board(seat).cards())
                .extracting(CardView::id)
                .contains(shown.equals(card) ? other : card)
                .doesNotContain(shown);
        fay.does(() -> editing.putBack(code, Table.key(), shown));
        assertThat(table.board(seat).cards()).hasSize(3).allMatch(one -> one.merged()
                .isEmpty());
    }

    @Test
    void onlyWhoLeadsPutsBack() throws Exception {
        Seat seat = grouped.with(List.of("Be kind"), List.of("Being rude"));
        String card = grouped.card(seat, "Be kind");
        fay.does(() -> editing.remove(seat.workshopCode(), Table.key(), card));
        assertThatThrownBy(() -> table.as(seat, () -> {
                    editing.putBack(seat.workshopCode(), Table.key(), card);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }
}

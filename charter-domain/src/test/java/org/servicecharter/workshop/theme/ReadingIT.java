package org.servicecharter.workshop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.seat.Seat;

/** While the cards are read, whoever leads makes one of those with the same words; nothing else is grouped yet (W-10). */
@ExtendWith(ArquillianExtension.class)
@DisplayName("W-10: cards with the same words become one while they are read")
class ReadingIT {

    @Inject
    private Table table;

    @Inject
    private GroupingTable cards;

    @Inject
    private Grouping grouping;

    @Inject
    private Merging merging;

    @Inject
    private Fay fay;

    private Seat seat;
    private String code;
    private List<String> same;

    @BeforeEach
    void read() throws Exception {
        seat = cards.with(List.of("Be kind", "be kind!", "Listen"), List.of());
        code = seat.workshopCode();
        same = List.of(cards.card(seat, "Be kind"), cards.card(seat, "be kind!"));
        table.move(code, Stage.MEANS);
        table.move(code, Stage.REVEAL);
    }

    @Test
    void whoLeadsMergesThemAndTakesThemApart() throws Exception {
        String key = Table.key();
        fay.does(() -> merging.merge(code, key, same));
        assertThat(table.board(seat).cards()).hasSize(2);
        assertThat(cards.view(seat, "Be kind").merged())
                .extracting(CardView.Merged::text)
                .containsExactly("be kind!");

        fay.does(() -> grouping.undo(code, Table.key(), key));
        assertThat(table.board(seat).cards()).hasSize(3);

        fay.does(() -> merging.merge(code, Table.key(), same));
        fay.does(() -> merging.part(code, Table.key(), same.get(1)));
        assertThat(table.board(seat).cards()).hasSize(3);
    }

    @Test
    void theOthersDoNotAndNobodyMakesAThemeYet() {
        assertThatThrownBy(() -> table.as(seat, () -> {
                    merging.merge(code, Table.key(), same);
                    return null;
                }))
                .isInstanceOf(GroupingClosed.class);
        assertThatThrownBy(() -> fay.get(() -> grouping.create(code, Table.key(), "Kindness", same)))
                .isInstanceOf(GroupingClosed.class);
    }
}

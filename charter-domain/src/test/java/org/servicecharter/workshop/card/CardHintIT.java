package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.framework.wording.CardHint;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.seat.Seat;

/** What the author of a card is told about its wording. */
@ExtendWith(ArquillianExtension.class)
class CardHintIT {

    @Inject
    private Table table;

    @Inject
    private Writing writing;

    @Test
    @DisplayName("AT-01: a card is taken as it is, and its author alone is asked what one would see")
    void theAuthorIsAskedWhatOneWouldSee() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 2).get(0);
        String id = table.write(ann, Chart.DO, "Be kind");

        assertThat(table.board(ann).mine()).singleElement().satisfies(own -> assertThat(own.hints())
                .containsExactly(CardHint.SEEN));
        assertThat(table.board(ann).hidden()).containsEntry(Chart.DO, 1L);
        assertThat(table.log(code)).noneMatch(entry -> entry.content().contains("SEEN"));

        String key = Table.key();
        assertThat(table.as(ann, () -> writing.revise(code, key, id, "Be polite")))
                .containsExactly(CardHint.SEEN);
        assertThat(table.as(ann, () -> writing.revise(code, key, id, "Be polite")))
                .containsExactly(CardHint.SEEN);
        assertThat(table.as(ann, () -> writing.revise(code, Table.key(), id, "Say hello first")))
                .isEmpty();
        assertThat(table.board(ann).mine()).singleElement().satisfies(own -> assertThat(own.hints())
                .isEmpty());
    }

    @Test
    void aStatementMaySayWhatItWants() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.moveOnTo(code, Stage.MEANS);
        Seat ann = table.seats(code, 1).get(0);
        table.write(ann, Chart.MEANS, "kindness");

        assertThat(table.board(ann).mine()).singleElement().satisfies(own -> assertThat(own.hints())
                .isEmpty());
    }
}

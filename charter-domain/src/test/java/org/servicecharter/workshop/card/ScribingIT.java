package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;

@ExtendWith(ArquillianExtension.class)
public class ScribingIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Scribing scribing;

    @Test
    @DisplayName(
            "W-11: paper typed in while people write waits for the reveal, typed in afterwards it is seen at once, marked both times")
    void paperIsTypedInBeforeAndAfterTheReveal() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        fay.does(() -> scribing.write(code, Table.key(), Chart.DO, "Say hello"));
        assertThat(table.boardOfFay(code).cards()).isEmpty();
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DO, 1L);

        table.move(code, Stage.REVEAL);
        fay.does(() -> scribing.write(code, Table.key(), Chart.DONT, "Look away"));

        assertThat(table.boardOfFay(code).cards()).hasSize(2).allSatisfy(card -> {
            assertThat(card.source()).isEqualTo(CardSource.PAPER);
            assertThat(card.author()).isNull();
        });
    }

    @Test
    void paperIsNotTypedInOutsideItsTime() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        assertThatThrownBy(() -> fay.does(() -> scribing.write(code, Table.key(), Chart.MEANS, "Too early")))
                .isInstanceOf(ChartClosed.class);
        table.moveOnTo(code, Stage.VOTE);
        assertThatThrownBy(() -> fay.does(() -> scribing.write(code, Table.key(), Chart.DO, "Too late")))
                .isInstanceOf(ChartClosed.class);
        assertThat(table.boardOfFay(code).cards()).isEmpty();
    }
}

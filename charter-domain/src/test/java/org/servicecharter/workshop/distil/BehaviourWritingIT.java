package org.servicecharter.workshop.distil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.flag.Doubt;
import org.servicecharter.workshop.flag.FlagKind;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.flag.FlaggedPart;
import org.servicecharter.workshop.flag.Flagging;

/** What one would see somebody doing, taken off the board and put back. */
@ExtendWith(ArquillianExtension.class)
class BehaviourWritingIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private Flagging flagging;

    @Test
    void whatWasDeletedByMistakeComesBackAsItWasInItsPlaceWithItsFlags() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.moveOnTo(code, Stage.REALITY_CHECK);
        String principle = fay.get(() -> distilling.addPrinciple(code, Table.key(), "We listen", null));
        String first = add(code, principle, "Let people finish");
        add(code, principle, "Ask back");
        fay.get(() ->
                flagging.raise(code, Table.key(), new Doubt(FlaggedPart.BEHAVIOUR, first, FlagKind.NO_OWNER, "Who?")));
        List<PrincipleView> before = table.boardOfFay(code).principles();
        List<FlagView> doubts = table.boardOfFay(code).flags();

        fay.does(() -> behaviours.remove(code, Table.key(), principle, first));
        assertThat(table.boardOfFay(code).principles().get(0).behaviours())
                .extracting(BehaviourView::text)
                .containsExactly("Ask back");
        assertThat(table.boardOfFay(code).flags()).isEmpty();
        assertThatThrownBy(() -> fay.does(() -> behaviours.remove(code, Table.key(), principle, first)))
                .isInstanceOf(BehaviourNotFound.class);

        fay.does(() -> behaviours.putBack(code, Table.key(), principle, first));
        assertThat(table.boardOfFay(code).principles()).isEqualTo(before);
        assertThat(table.boardOfFay(code).flags()).isEqualTo(doubts);
        assertThatThrownBy(() -> fay.does(() -> behaviours.putBack(code, Table.key(), principle, first)))
                .isInstanceOf(BehaviourNotFound.class);
    }

    private String add(String code, String principle, String text) throws Exception {
        return fay.get(() -> behaviours.add(code, Table.key(), principle, new BehaviourWording(Chart.DO, text, null)));
    }
}

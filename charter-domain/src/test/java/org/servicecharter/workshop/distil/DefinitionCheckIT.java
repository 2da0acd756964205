package org.servicecharter.workshop.distil;

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
import org.servicecharter.framework.DefinitionElement;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.seat.Seat;

/** What the drafting box says while a definition is written. */
@ExtendWith(ArquillianExtension.class)
class DefinitionCheckIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Distilling distilling;

    @Test
    @DisplayName("CC-03: what is read as too long is what is refused; reading keeps nothing")
    void whatIsReadAsTooLongIsRefused() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        Seat ann = table.seats(code, 1).get(0);
        String four = "We help. We care. We listen. We are the best.";

        DefinitionReading reading = fay.get(() -> distilling.read(code, four));

        assertThat(reading.isTooLong()).isTrue();
        assertThat(reading.elements()).containsExactly(DefinitionElement.ACTION, DefinitionElement.CARE);
        assertThat(reading.superlatives()).containsExactly("best");
        assertThat(fay.get(() -> distilling.read(code, null)).sentences()).isZero();
        assertThatThrownBy(() -> fay.does(() -> distilling.define(code, Table.key(), four, List.of())))
                .isInstanceOf(TooManySentences.class);
        assertThat(table.boardOfFay(code).definition()).isNull();
        assertThatThrownBy(() -> fred.get(() -> distilling.read(code, four))).isInstanceOf(WorkshopNotFound.class);
        assertThat(table.as(ann, () -> distilling.read(code, four)).isTooLong()).isTrue();
        assertThatThrownBy(() -> table.does(ann, () -> distilling.define(code, Table.key(), "We help.", List.of())))
                .isInstanceOf(EJBAccessException.class);
    }
}

package org.servicecharter.workshop.card;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.framework.wording.CardHint;
import org.servicecharter.framework.wording.CardReading;
import org.servicecharter.workshop.Chart;

/**
 * A hidden card as its author sees it, until the reveal (W-01), with what could be said better about its wording.
 *
 * @param takenOut why nobody else will see it, {@code null} when they will
 */
public record OwnCard(String id, Chart chart, String text, TakeOutReason takenOut, List<CardHint> hints)
        implements Serializable {

    public OwnCard {
        hints = List.copyOf(hints);
    }

    /** A statement may say what it wants; a card on one of the charts is one behaviour that can be seen. */
    public static List<CardHint> hints(Chart chart, String text) {
        return chart == Chart.MEANS ? List.of() : CardReading.hints(text, chart == Chart.DO);
    }
}

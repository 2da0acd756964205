package org.servicecharter.workshop.distil;

import java.io.Serializable;
import org.servicecharter.workshop.Chart;

/** A behaviour as every screen sees it; {@code card} is the card it was made from, or {@code null}. */
public record BehaviourView(String id, Chart kind, String text, String card) implements Serializable {

    static BehaviourView of(FoundBehaviour behaviour) {
        return new BehaviourView(behaviour.getId(), behaviour.getKind(), behaviour.getWording(), behaviour.getCardId());
    }
}
